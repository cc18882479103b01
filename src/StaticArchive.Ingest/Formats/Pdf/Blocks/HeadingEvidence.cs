using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>What the file itself says of headings: its bookmarks, its printed contents, its tags.</summary>
internal sealed class HeadingEvidence
{
    private const int ShortestTitle = 8;

    private readonly Dictionary<string, List<LayoutBookmark>> _bookmarks;
    private readonly HashSet<string> _contents;
    private readonly string? _title;

    /// <summary>Collects the bookmarks and the title of a file, and the titles of its printed contents.</summary>
    public HeadingEvidence(PdfLayout layout, HashSet<string> contents)
    {
        _contents = contents;
        _title = FileTitleChecker.Clean(layout.Information.GetValueOrDefault("Title")) is { } title
            ? GetKey(title)
            : null;
        _bookmarks = layout
            .Bookmarks.Where(bookmark => GetKey(bookmark.Title).Length > 0)
            .GroupBy(bookmark => GetKey(bookmark.Title), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    /// <summary>Whether bookmarks or contents have its words.</summary>
    public bool IsNamed(TextBlock block) => FindBookmark(block) > 0 || _contents.Contains(GetKey(block.Text));

    /// <summary>Whether a block says what the file names as its title, or the first part of it.</summary>
    public bool IsFileTitle(TextBlock block)
    {
        var key = GetKey(block.Text);
        return _title is not null
            && key.Length >= ShortestTitle
            && (_title.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(_title, StringComparison.Ordinal));
    }

    /// <summary>Level of the bookmark that leads to a block with its words; 0 for none.</summary>
    public int FindBookmark(TextBlock block) =>
        _bookmarks.TryGetValue(GetKey(block.Text), out var bookmarks)
            ? bookmarks.Find(bookmark => bookmark.Page == 0 || Math.Abs(bookmark.Page - block.Page) <= 1)?.Level ?? 0
            : 0;

    /// <summary>Level of its number, 1 for <c>2</c>, 2 for <c>2.1</c>; 0 for none.</summary>
    public static int FindNumberLevel(TextBlock block) => Math.Max(0, HeadingNumberParser.ParseLevel(block.Text) - 1);

    /// <summary>Whether its words are those of a section that papers have.</summary>
    public static bool HasKnownName(TextBlock block) =>
        block.Text.Length < 60 && SectionRoleClassifier.Classify(block.Text) != SectionRole.None;

    /// <summary>Words without number, case and signs, by which headings, bookmarks and contents are compared.</summary>
    public static string GetKey(string text)
    {
        var key = Folding.ToKey(text);
        var start = key.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return start > 0 ? key[start..].TrimStart() : key;
    }
}
