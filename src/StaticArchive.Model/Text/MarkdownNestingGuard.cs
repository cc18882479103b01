using Markdig;
using Markdig.Syntax;

namespace StaticArchive.Model.Text;

/// <summary>
/// Markdown whose quotations and lists lie deeper in one another than in any prose: <c>&gt; &gt; &gt; &gt; …</c>,
/// <c>1. 1. 1. 1. …</c>, or a list that goes one step to the right with every line; or that defines more links in one
/// go than any, line after line <c>[a]: b</c>, which a parser takes off a paragraph one by one.
/// </summary>
public static class MarkdownNestingGuard
{
    private const int MaxDepth = 100;
    private const int MaxDefinitions = 2000;

    /// <summary>The parsed text; null where it is nested too deep, which a parser finds out late.</summary>
    public static MarkdownDocument? TryParse(string markdown, MarkdownPipeline pipeline)
    {
        if (IsTooDeep(markdown))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether some line begins with more signs of quotations and lists, or more lines define links, than anyone would
    /// write.
    /// </summary>
    public static bool IsTooDeep(ReadOnlySpan<char> markdown)
    {
        var definitions = 0;
        var lists = new MarkdownListDepth();
        foreach (var line in markdown.EnumerateLines())
        {
            definitions =
                line.TrimStart(" >").StartsWith('[') && line.Contains("]:", StringComparison.Ordinal)
                    ? definitions + 1
                    : 0;
            if (definitions > MaxDefinitions || CountMarkers(line) > MaxDepth || lists.Add(line) > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Number of markers at the start of a line: <c>&gt;</c>, <c>-</c>, <c>+</c>, <c>*</c>, <c>12.</c>, <c>3)</c>.
    /// </summary>
    private static int CountMarkers(ReadOnlySpan<char> line)
    {
        // A thematic break is no nesting: "----------", "* * *".
        if (!line.ContainsAnyExcept("-*+ \t"))
        {
            return 0;
        }

        var (markers, i) = (0, 0);
        while (MarkerLength(line[i..]) is > 0 and var length)
        {
            markers += IsContainerMarker(line[i..], length) ? 1 : 0;
            i += length;
        }

        return markers;
    }

    /// <summary>Length of the marker or the blank at the start of a text; 0 for none.</summary>
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? 0
            : digits > 0 ? (text[digits] is '.' or ')' ? digits + 1 : 0)
            : text[0] is '>' or '-' or '+' or '*' or ' ' or '\t' ? 1
            : 0;
    }

    /// <summary>A blank opens nothing; the marker of a list does only with a blank behind it.</summary>
    private static bool IsContainerMarker(ReadOnlySpan<char> text, int length) =>
        text[length - 1] switch
        {
            ' ' or '\t' => false,
            '>' => true,
            _ => length < text.Length && text[length] == ' ',
        };
}
