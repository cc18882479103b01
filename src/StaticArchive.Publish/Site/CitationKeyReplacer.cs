using System.Text;

namespace StaticArchive.Publish.Site;

/// <summary>Works that writers of notes and pages cite by their id: <c>as [@leutz-1999] found</c>.</summary>
internal static class CitationKeyReplacer
{
    private const string Open = "[@";

    /// <summary>Puts something in the place of each; null leaves it as it stands.</summary>
    public static string Replace(string markdown, Func<string, string?> replacement)
    {
        var result = new StringBuilder(markdown.Length);
        var at = 0;
        while (true)
        {
            var open = markdown.IndexOf(Open, at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : markdown.IndexOf(']', open);
            if (close < 0)
            {
                return result.Append(markdown, at, markdown.Length - at).ToString();
            }

            result.Append(markdown, at, open - at);
            result.Append(replacement(markdown[(open + Open.Length)..close]) ?? markdown[open..(close + 1)]);
            at = close + 1;
        }
    }
}
