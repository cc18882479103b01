using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// What dialects of Markdown put behind a heading: <c># References {-}</c>, <c>## Who was asked {#sec-who
/// .unnumbered}</c>.
/// </summary>
internal static class HeadingAttributeStripper
{
    /// <summary>The heading's words alone.</summary>
    public static MappedText Strip(MappedText heading)
    {
        var open = heading.Text.EndsWith('}') ? heading.Text.LastIndexOf('{') : -1;
        var inner = open < 1 || heading.Text[open - 1] != ' ' ? "" : heading.Text[(open + 1)..^1].Trim();
        return inner.Length > 0 && inner.Split(' ').All(IsAttribute) ? heading.Slice(new Span(0, open)) : heading;
    }

    private static bool IsAttribute(string word) =>
        word == "-" || (word.Length > 1 && (word[0] is '#' or '.' || word.IndexOf('=', StringComparison.Ordinal) > 0));
}
