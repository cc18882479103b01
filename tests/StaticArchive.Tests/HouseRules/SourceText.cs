using System.Text;

namespace StaticArchive.Tests.HouseRules;

/// <summary>A source file of the repository.</summary>
/// <param name="Path">Its path below the repository, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceText(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>
    /// Its lines without comments and without what stands in quotes, so that a rule reads code and nothing else.
    /// </summary>
    public IReadOnlyList<string> Code { get; } = WithoutWords(Lines);

    /// <summary>All C# files below a folder, by path.</summary>
    public static IReadOnlyList<SourceText> Below(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Repository.At(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
                .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Where(path =>
                    !path.Contains("/obj/", StringComparison.Ordinal)
                    && !path.Contains("/bin/", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceText(path, File.ReadAllLines(Repository.At(path.Split('/'))))),
        ];

    /// <summary>Blanks out comments and literals; lines stay lines.</summary>
    public static IReadOnlyList<string> WithoutWords(IReadOnlyList<string> lines)
    {
        var text = string.Join('\n', lines);
        var code = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var end = EndOfWords(text, i);
            if (end == i)
            {
                code.Append(text[i++]);
                continue;
            }

            code.Append('\n', text.AsSpan(i, end - i).Count('\n'));
            i = end;
        }

        return code.ToString().Split('\n');
    }

    /// <summary>Where a comment or literal that begins here ends; the offset itself where none begins.</summary>
    private static int EndOfWords(string text, int i)
    {
        if (text[i] == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
        {
            var end = text.IndexOf(text[i + 1] == '/' ? "\n" : "*/", i, StringComparison.Ordinal);
            return end < 0 ? text.Length
                : text[i + 1] == '/' ? end
                : end + 2;
        }

        if (text.AsSpan(i).StartsWith("\"\"\""))
        {
            var quotes = text.AsSpan(i).IndexOfAnyExcept('"');
            var end = text.IndexOf(new string('"', quotes), i + quotes, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + quotes;
        }

        return text[i] is '"' or '\''
            ? EndOfLiteral(
                text,
                i,
                text[i] == '"' && i > 0 && (text[i - 1] == '@' || (i > 1 && text[i - 1] == '$' && text[i - 2] == '@'))
            )
            : i;
    }

    private static int EndOfLiteral(string text, int start, bool isVerbatim)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (!isVerbatim && text[i] == '\\')
            {
                i++;
            }
            else if (isVerbatim && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
            }
            else if (text[i] == text[start] || (!isVerbatim && text[i] == '\n'))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
