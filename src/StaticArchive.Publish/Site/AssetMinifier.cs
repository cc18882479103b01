using System.Text;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Leaves out indentation, empty lines and the comments that have lines to themselves. All else is sent as it was
/// written: behind gzip shorter names would save a fifth, once for each reader, and take a compiler to be trusted.
/// </summary>
internal static class AssetMinifier
{
    /// <summary>A script, whose comments begin with <c>//</c>; no template literal holds a line that does.</summary>
    public static string MinifyScript(string script)
    {
        var code = new StringBuilder(script.Length);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!words.IsEmpty && !words.StartsWith("//", StringComparison.Ordinal))
            {
                code.Append(words).Append('\n');
            }
        }

        return code.ToString();
    }

    /// <summary>A style sheet, whose comments begin and end at the ends of lines.</summary>
    public static string MinifyStyleSheet(string css)
    {
        var result = new StringBuilder(css.Length);
        var isComment = false;
        foreach (var line in css.Split('\n').Select(line => line.Trim()))
        {
            isComment |= line.StartsWith("/*", StringComparison.Ordinal);
            if (line.Length > 0 && !isComment)
            {
                result.Append(line).Append('\n');
            }

            isComment &= !line.EndsWith("*/", StringComparison.Ordinal);
        }

        return result.ToString();
    }
}
