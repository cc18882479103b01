namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// A method as the formatter lays it out: its first line has a modifier and a bracket; it ends at the brace below that
/// first line, or, without a body, at the first semicolon.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">1-based line it begins on.</param>
/// <param name="Length">Number of its lines.</param>
/// <param name="Parameters">Number of its parameters.</param>
/// <param name="IsRecord">Whether it is the first line of a type.</param>
internal sealed record Method(string Name, int Line, int Length, int Parameters, bool IsRecord)
{
    private static readonly string[] Modifiers =
    [
        "public",
        "private",
        "internal",
        "protected",
        "static",
        "async",
        "override",
    ];

    /// <summary>The methods of a file, in order.</summary>
    public static IEnumerable<Method> In(SourceText file)
    {
        for (var i = 0; i < file.Code.Count; i++)
        {
            var line = file.Code[i];
            var indent = line.Length - line.TrimStart().Length;
            var open = line.IndexOf('(', StringComparison.Ordinal);
            var assigned = line.IndexOf('=', StringComparison.Ordinal);
            if (
                indent == 0
                || indent % 4 != 0
                || open < 0
                || (assigned >= 0 && assigned < open)
                || !Modifiers.Contains(line.TrimStart().Split(' ')[0], StringComparer.Ordinal)
            )
            {
                continue;
            }

            var words = line.Trim().Split('(')[0].Split(' ');
            if (Modifiers.Contains(words[^1], StringComparer.Ordinal) || words[^1].Length == 0)
            {
                continue; // a property whose type is a tuple
            }

            var isType = words.Any(word => word is "record" or "class" or "struct" or "delegate");
            yield return new Method(
                words[^1].Split('<')[0],
                i + 1,
                isType ? 1 : End(file.Code, i, indent) - i + 1,
                Count(file.Code, i, open),
                isType
            );
        }
    }

    private static int End(IReadOnlyList<string> code, int start, int indent)
    {
        var margin = new string(' ', indent);
        for (var i = start; i < code.Count; i++)
        {
            if (i > start && code[i] == margin + "{")
            {
                return Enumerable
                    .Range(i, code.Count - i)
                    .FirstOrDefault(end => code[end].TrimEnd(';', ' ') == margin + "}", code.Count - 1);
            }

            if (code[i].TrimEnd().EndsWith(';'))
            {
                return i;
            }
        }

        return code.Count - 1;
    }

    /// <summary>Counts the commas between the brackets that are in no further bracket.</summary>
    private static int Count(IReadOnlyList<string> code, int line, int open)
    {
        var text = string.Join(' ', code.Skip(line).Take(20))[(open + 1)..];
        var (depth, commas, words) = (0, 0, 0);
        foreach (var unit in text)
        {
            depth +=
                unit is '(' or '<' or '[' or '{' ? 1
                : unit is ')' or '>' or ']' or '}' ? -1
                : 0;
            if (depth < 0)
            {
                break;
            }

            commas += unit == ',' && depth == 0 ? 1 : 0;
            words += char.IsLetter(unit) ? 1 : 0;
        }

        return words == 0 ? 0 : commas + 1;
    }
}
