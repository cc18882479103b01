using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;

/// <summary>A line across the whole page near its upper or lower edge, which may repeat on other pages.</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Line">The line.</param>
/// <param name="IsTop">Whether it is near the upper edge.</param>
/// <param name="Key">Its words in small letters, numbers as <c>#</c>.</param>
internal sealed record CoarseLine(int Page, WordLine Line, bool IsTop, string Key)
{
    /// <summary>Whether it repeats: a running head or foot.</summary>
    public bool IsRunning { get; set; }

    /// <summary>
    /// Whether a line with the same key is the same but for the number of the page: "Example 3" and "Example 4" at the
    /// heads of pages are headings.
    /// </summary>
    public bool Repeats(CoarseLine other) =>
        Line.Text == other.Line.Text || GetOffsets().Intersect(other.GetOffsets()).Any();

    private IEnumerable<int> GetOffsets() =>
        Line
            .Words.Select(word => RunningKey.ParseNumber(word.Text))
            .Where(number => number > 0)
            .Select(number => number - Page);
}
