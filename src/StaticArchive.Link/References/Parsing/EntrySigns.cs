using System.Buffers;
using System.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Writes the signs of Chinese, Japanese and Arabic entries as those that the rules look for:
/// <c>周明（2009）。</c> becomes <c>周明 (2009). </c>
/// </summary>
internal static class EntrySigns
{
    private static readonly SearchValues<char> Wide = SearchValues.Create(
        "（）［］，、；：。．" + "《》〈〉『』「」،؛年"
    );

    /// <summary>Whether a text has any of them.</summary>
    public static bool HasAny(ReadOnlySpan<char> text) => text.ContainsAny(Wide);

    /// <summary>The text with plain signs, and single blanks.</summary>
    public static string Normalize(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var unit in text[at] == '年' ? GetYearSign(text, at) : GetPlain(text[at]))
            {
                if (unit != ' ' || (plain.Length > 0 && plain[^1] != ' '))
                {
                    plain.Append(unit);
                }
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The sign for a year is left out behind its four digits: <c>2009年</c>.</summary>
    private static string GetYearSign(string text, int at) =>
        at > 3 && !text.AsSpan(at - 4, 4).ContainsAnyExceptInRange('0', '9') ? "" : "年";

    private static string GetPlain(char unit) =>
        unit switch
        {
            '（' or '［' => " (",
            '）' or '］' => ") ",
            '，' or '、' or '،' => ", ",
            '；' or '؛' => "; ",
            '：' => ": ",
            '。' or '．' => ". ",
            '《' or '〈' or '『' or '「' => " “",
            '》' or '〉' or '』' or '」' => "” ",
            _ => unit.ToString(),
        };
}
