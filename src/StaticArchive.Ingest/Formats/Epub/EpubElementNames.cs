using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Names of elements. Layout programs write paragraphs with the names of their styles as classes, <c>&lt;p
/// class="Heading-2"&gt;</c>, where people would write <c>&lt;h2&gt;</c>.
/// </summary>
internal static class EpubElementNames
{
    private const int LongestHeading = 300;
    private const int LowestLevel = 6;

    /// <summary>The name that says what an element is.</summary>
    public static string Find(MarkupElement element, string source) =>
        element.Name == "p"
        && FindLevel(element) is > 0 and <= LowestLevel and var level
        && element.GetTextContent(source) is { Length: <= LongestHeading }
            ? "h" + (char)('0' + level)
            : element.Name;

    private static int FindLevel(MarkupElement element) =>
        (element["class"] ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(StyleRoleParser.Parse)
            .Where(role => role.Role == StyleRole.Heading)
            .Select(role => role.Level)
            .FirstOrDefault();
}
