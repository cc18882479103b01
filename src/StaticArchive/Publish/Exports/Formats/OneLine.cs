using System.Text;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>Puts a text on one line.</summary>
internal static class OneLine
{
    /// <summary>Appends the text with every run of white space and control characters as one blank, none at its ends.</summary>
    public static void Append(StringBuilder line, string text)
    {
        var blank = false;
        var any = false;
        foreach (var unit in text)
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

    /// <summary>The text on one line.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        Append(line, text);
        return line.ToString();
    }
}
