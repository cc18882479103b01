using System.Text;

namespace StaticArchive.Publish.Site.Writers;

/// <summary>Puts a text on one line.</summary>
internal static class WhitespaceNormalizer
{
    /// <summary>
    /// Appends the text with every run of white space and control characters as one blank, none at its ends.
    /// </summary>
    public static void AppendNormalized(StringBuilder line, ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        if (IsNormalized(rest))
        {
            line.Append(rest);
            return;
        }

        var (blank, any) = (false, false);
        foreach (var unit in rest)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit))
            {
                blank = any;
                continue;
            }

            if (blank)
            {
                line.Append(' ');
            }

            line.Append(unit);
            (blank, any) = (false, true);
        }
    }

    /// <summary>Whether a text is on one line already, single blanks between its words: nearly all are.</summary>
    private static bool IsNormalized(ReadOnlySpan<char> text)
    {
        var blank = false;
        foreach (var unit in text)
        {
            if (unit == ' ')
            {
                if (blank)
                {
                    return false;
                }

                blank = true;
                continue;
            }

            if (unit is < ' ' or (>= '\x7F' and <= '\xA0') || (unit > '\u1600' && char.IsWhiteSpace(unit)))
            {
                return false;
            }

            blank = false;
        }

        return true;
    }

    /// <summary>The text on one line.</summary>
    public static string Normalize(string text)
    {
        if (IsNormalized(text) && !text.StartsWith(' ') && !text.EndsWith(' '))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        AppendNormalized(line, text);
        return line.ToString();
    }
}
