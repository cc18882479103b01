using Markdig;
using Markdig.Syntax;

namespace StaticArchive.Model.Text;

/// <summary>
/// Markdown whose quotations and lists lie deeper in one another than in any prose: <c>&gt; &gt; &gt; &gt; …</c>, <c>1.
/// 1. 1. 1. …</c>; or that defines more links in one go than any, line after line <c>[a]: b</c>, which a parser takes
/// off a paragraph one by one.
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
        foreach (var line in markdown.EnumerateLines())
        {
            definitions =
                line.TrimStart(" >").StartsWith('[') && line.Contains("]:", StringComparison.Ordinal)
                    ? definitions + 1
                    : 0;
            if (definitions > MaxDefinitions || CountMarkers(line) > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Signs at the start of a line that each open something: <c>&gt;</c>, <c>-</c>, <c>+</c>, <c>*</c>, <c>12.</c>,
    /// <c>3)</c>.
    /// </summary>
    private static int CountMarkers(ReadOnlySpan<char> line)
    {
        var (signs, i) = (0, 0);
        while (i < line.Length)
        {
            var start = i;
            while (i < line.Length && char.IsAsciiDigit(line[i]))
            {
                i++;
            }

            if (
                i == line.Length
                || (i > start ? line[i] is not ('.' or ')') : line[i] is not ('>' or '-' or '+' or '*' or ' ' or '\t'))
            )
            {
                return signs;
            }

            // A rule is no nesting: "----------", "* * *".
            signs +=
                line[i] is ' ' or '\t' || (line[i] is not '>' && (i + 1 == line.Length || line[i + 1] != ' ')) ? 0 : 1;
            i++;
        }

        return line.ContainsAnyExcept("-*+ \t") ? signs : 0;
    }
}
