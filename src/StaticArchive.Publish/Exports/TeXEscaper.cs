using System.Buffers;
using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Text as TeX wants it. Letters with accents stay UTF-8; only what TeX would take for commands is escaped.
/// </summary>
internal static class TeXEscaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&%$#_{}~^\\");

    /// <summary>Escapes <c>&amp; % $ # _ { } ~ ^ \</c>; white space becomes one blank.</summary>
    public static string Escape(string text)
    {
        var line = WhitespaceNormalizer.Normalize(text);
        if (!line.AsSpan().ContainsAny(Special) && !line.Contains("--", StringComparison.Ordinal))
        {
            return line;
        }

        var escaped = new StringBuilder(line.Length + 8);
        var isBalanced = AreBracesBalanced(line);
        foreach (var unit in line)
        {
            AppendEscaped(escaped, unit, isBalanced);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// An organisation in one piece: readers part <c>Health and Safety Executive</c> at its "and", which braces hold.
    /// </summary>
    public static string EscapeOrganisation(string name) =>
        $" {name} ".Contains(" and ", StringComparison.OrdinalIgnoreCase) ? "{" + Escape(name) + "}" : Escape(name);

    /// <summary>
    /// A title, each word with a capital in braces, so that styles that lower titles leave <c>{NHS}</c> and
    /// <c>{England}</c> alone. The first letter of the title needs none.
    /// </summary>
    public static string EscapeTitle(string title)
    {
        var escaped = new StringBuilder(title.Length + 16);
        var line = WhitespaceNormalizer.Normalize(title);
        var isBalanced = AreBracesBalanced(line);
        for (var i = 0; i < line.Length; )
        {
            var end = FindWordEnd(line, i);
            var protect = HasCapital(line.AsSpan(i, end - i)[(i == 0 && end > 0 ? 1 : 0)..]);
            escaped.Append(protect ? "{" : "");
            for (var k = i; k < end; k++)
            {
                AppendEscaped(escaped, line[k], isBalanced);
            }

            escaped.Append(protect ? "}" : "");
            if (end < line.Length)
            {
                AppendEscaped(escaped, line[end], isBalanced);
            }

            i = end + 1;
        }

        return escaped.ToString();
    }

    private static int FindWordEnd(string line, int from)
    {
        var end = from;
        while (
            end < line.Length
            && (
                char.IsLetterOrDigit(line[end])
                || char.IsSurrogate(line[end])
                || (
                    line[end] is '\'' or '’' or '-' or '&'
                    && end + 1 < line.Length
                    && char.IsLetterOrDigit(line[end + 1])
                    && end > from
                )
            )
        )
        {
            end++;
        }

        return end;
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Readers of BibTeX count braces also behind a backslash: one that nothing closes swallows the fields below.
    /// </summary>
    private static bool AreBracesBalanced(string line)
    {
        var depth = 0;
        foreach (var unit in line)
        {
            depth +=
                unit == '{' ? 1
                : unit == '}' ? -1
                : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static void AppendEscaped(StringBuilder escaped, char unit, bool isBalanced) =>
        _ = unit switch
        {
            '{' when !isBalanced => escaped.Append("\\textbraceleft{}"),
            '}' when !isBalanced => escaped.Append("\\textbraceright{}"),
            '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(unit),
            '~' => escaped.Append("\\textasciitilde{}"),
            '^' => escaped.Append("\\textasciicircum{}"),
            '\\' => escaped.Append("\\textbackslash{}"),
            // two in a row would become a dash
            '-' when escaped.Length > 0 && escaped[^1] == '-' => escaped.Append("{}-"),
            _ => escaped.Append(unit),
        };
}
