using System.Text;

namespace StaticArchive.Model.Localization;

/// <summary>
/// Reads the file of a language, which is YAML of a plain kind: parts of the site, keys below them, and below a key
/// that counts something the plural categories.
/// <code>
/// home:
///   all-papers: All papers
///   papers:
///     one: "{0} paper"
///     other: "{0} papers"
/// </code>
/// A long text stands folded below <c>&gt;-</c>. A test compares it with a reader of all of YAML.
/// </summary>
internal static class PhraseFileReader
{
    private const int IndentSize = 2;

    /// <summary>Texts by the keys that lead to them, parted by dots, in the order of the file.</summary>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string text)
    {
        var texts = new List<KeyValuePair<string, string>>();
        var path = new List<string>();
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var depth = (lines[i].Length - line.Length) / IndentSize;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || depth > path.Count)
            {
                throw new FormatException($"a file of words has the line \"{line}\"");
            }

            path.RemoveRange(depth, path.Count - depth);
            path.Add(line[..colon]);
            var value = line[(colon + 1)..].Trim();
            if (value == ">-")
            {
                value = ReadFolded(lines, ref i, depth);
            }

            if (value.Length > 0)
            {
                texts.Add(new(string.Join('.', path), Unquote(value)));
            }
        }

        return texts;
    }

    private static string ReadFolded(List<string> lines, ref int at, int depth)
    {
        var indent = new string(' ', (depth + 1) * IndentSize);
        var text = new StringBuilder();
        while (at + 1 < lines.Count && lines[at + 1].StartsWith(indent, StringComparison.Ordinal))
        {
            at++;
            text.Append(text.Length == 0 ? "" : " ").Append(lines[at].AsSpan().Trim());
        }

        return text.ToString();
    }

    private static string Unquote(string value) =>
        value switch
        {
            ['"', .. var text, '"'] => text.Replace("\\\"", "\"", StringComparison.Ordinal),
            ['\'', .. var text, '\''] => text.Replace("''", "'", StringComparison.Ordinal),
            _ => value,
        };
}
