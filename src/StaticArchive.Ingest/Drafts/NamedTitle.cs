using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Drafts;

/// <summary>
/// The title of a page for its window, which has the name of the site as well: <c>River boards | River Trust</c>.
/// </summary>
internal sealed class NamedTitle
{
    private const int Window = 20_000;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " « "];

    private readonly IReadOnlyList<string> _parts;
    private readonly string _whole;

    private NamedTitle(string title)
    {
        _whole = Folding.ToKey(title);
        _parts = [.. title.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Folding.ToKey)];
    }

    /// <summary>The element <c>title</c> at the beginning of a source; null where it has none.</summary>
    public static NamedTitle? Find(string source)
    {
        var top = source.Length > Window ? source[..Window] : source;
        var open = top.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        var start = open < 0 ? -1 : top.IndexOf('>', open);
        var end = start < 0 ? -1 : top.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : new NamedTitle(System.Net.WebUtility.HtmlDecode(top[(start + 1)..end]).Trim());
    }

    /// <summary>Whether a line is the title, or its longest part.</summary>
    public bool IsTitle(string line) =>
        Folding.ToKey(line) is { Length: > 2 } key
        && (key == _whole || (_parts.Count > 0 && key == _parts.MaxBy(part => part.Length)));

    /// <summary>
    /// Whether a line is a shorter part, which is the site's name; the first of three or more may be the title: <c>The
    /// Weir - Issue 9 - River Trust</c>.
    /// </summary>
    public bool IsSite(string line) =>
        Folding.ToKey(line) is { Length: > 2 } key
        && _parts.Count > 1
        && !IsTitle(line)
        && (_parts.Count == 2 || key != _parts[0])
        && _parts.Contains(key, StringComparer.Ordinal);
}
