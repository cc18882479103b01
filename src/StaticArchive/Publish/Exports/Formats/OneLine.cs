using System.Text;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>Puts a text on one line.</summary>
internal static class OneLine
{
    /// <summary>Appends the text with every run of white space and control characters as one blank, none at its ends.</summary>
    public static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        if (IsClean(rest))
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
    private static bool IsClean(ReadOnlySpan<char> text)
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
    public static string Of(string text)
    {
        if (IsClean(text) && !text.StartsWith(' ') && !text.EndsWith(' '))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        Append(line, text);
        return line.ToString();
    }
}
