namespace StaticArchive.Ingest.Formats.Pdf.Layout.Words;

/// <summary>The words of a line, from left to right.</summary>
internal sealed class WordLine(IReadOnlyList<Word> words)
{
    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; } = words;

    /// <summary>Where it stands; its lower edge is a little below the baseline.</summary>
    public LayoutBox Box { get; } = words.Select(word => word.Box).Aggregate(static (one, other) => one.Hull(other));

    /// <summary>The baseline of most of its words.</summary>
    public double Baseline { get; } =
        words.GroupBy(word => word.LineBaseline).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    /// <summary>Size of most of its letters.</summary>
    public double Size { get; } =
        words.GroupBy(word => word.LineSize).MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    /// <summary>Its words with blanks between.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>UTF-16 units of its words.</summary>
    public int Length => Words.Sum(word => word.Text.Length);
}
