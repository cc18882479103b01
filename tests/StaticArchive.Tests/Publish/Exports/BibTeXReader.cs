using System.Text;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// A small reader of BibTeX that shares nothing with the writer: braces are counted, commands of TeX undone.
/// </summary>
internal static class BibTeXReader
{
    /// <summary>The entries: type, key and fields with the braces that protect words taken off.</summary>
    public static IReadOnlyList<(string Type, string Key, IReadOnlyDictionary<string, string> Fields)> Read(string text)
    {
        var entries = new List<(string, string, IReadOnlyDictionary<string, string>)>();
        for (
            var at = text.IndexOf('@');
            at >= 0;
            at = text.IndexOf("\n@", at + 1, StringComparison.Ordinal) is var next and >= 0 ? next + 1 : -1
        )
        {
            var open = text.IndexOf('{', at);
            var comma = text.IndexOf(',', open);
            entries.Add((text[(at + 1)..open], text[(open + 1)..comma], Fields(text, comma + 1)));
        }

        return entries;
    }

    /// <summary>The names of an author field: at "and" outside braces, in the form "family, suffix, given".</summary>
    public static string Names(string raw)
    {
        var (names, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i <= raw.Length; i++)
        {
            depth +=
                i < raw.Length
                    ? raw[i] switch
                    {
                        '{' => 1,
                        '}' => -1,
                        _ => 0,
                    }
                    : 0;
            if (i == raw.Length || (depth == 0 && string.CompareOrdinal(raw, i, " and ", 0, 5) == 0))
            {
                names.Add(Name(raw[start..i]));
                start = i + 5;
            }
        }

        return string.Join("; ", names);
    }

    /// <summary>Text without protective braces and with TeX's escapes undone.</summary>
    public static string Plain(string raw)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is '{' or '}')
            {
                continue;
            }

            if (raw[i] != '\\')
            {
                plain.Append(raw[i]);
                continue;
            }

            var command = new[]
            {
                ("textbackslash{}", "\\"),
                ("textasciitilde{}", "~"),
                ("textasciicircum{}", "^"),
            }.FirstOrDefault(pair => string.CompareOrdinal(raw, i + 1, pair.Item1, 0, pair.Item1.Length) == 0);
            plain.Append(command.Item2 ?? raw[i + 1].ToString());
            i += command.Item1?.Length ?? 1;
        }

        return plain.ToString();
    }

    private static string Name(string raw)
    {
        if (raw.StartsWith('{') && raw.EndsWith('}'))
        {
            return Plain(raw);
        }

        var parts = raw.Split(", ");
        return Plain(parts.Length == 3 ? $"{parts[0]}, {parts[2]}, {parts[1]}" : raw);
    }

    private static Dictionary<string, string> Fields(string text, int at)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            while (char.IsWhiteSpace(text[at]) || text[at] == ',')
            {
                at++;
            }

            if (text[at] == '}')
            {
                return fields;
            }

            var equals = text.IndexOf(" = ", at, StringComparison.Ordinal);
            var (name, value) = (text[at..equals], equals + 3);
            at = EndOfValue(text, value);
            fields.Add(name, text[value] == '{' ? text[(value + 1)..(at - 1)] : text[value..at]);
        }
    }

    /// <summary>Where the comma or line end outside braces stands.</summary>
    private static int EndOfValue(string text, int at)
    {
        for (var depth = 0; depth > 0 || text[at] is not (',' or '\n'); at++)
        {
            depth += text[at] switch
            {
                '{' when text[at - 1] != '\\' => 1,
                '}' when text[at - 1] != '\\' => -1,
                _ => 0,
            };
        }

        return at;
    }
}
