using System.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Takes out the tags that reference managers write into titles: <c>CO&lt;sub&gt;2&lt;/sub&gt; and &lt;i&gt;E.
/// coli&lt;/i&gt;</c> is CO₂ and E. coli. Any other <c>&lt;</c> stands for itself.
/// </summary>
internal static class RichTextDecoder
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "i",
        "b",
        "em",
        "strong",
        "sub",
        "sup",
        "sc",
        "scp",
        "span",
        "jats:italic",
        "jats:bold",
        "jats:sub",
        "jats:sup",
        "jats:p",
    };

    /// <summary>The text; null where there is none.</summary>
    public static string? Decode(string? text)
    {
        if (text?.Contains('<', StringComparison.Ordinal) != true)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var script = '\0';
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '<' && FindTag(text, at) is { } tag)
            {
                script = GetScript(tag.Name, script);
                at = tag.End;
            }
            else
            {
                plain.Append(ScriptLetters.Convert(text[at], script));
            }
        }

        return plain.ToString();
    }

    /// <summary>The tag at an offset and the offset of its <c>&gt;</c>; null for a sign that is no tag.</summary>
    private static Tag? FindTag(string text, int at)
    {
        var end = text.IndexOf('>', at);
        var length = Math.Min(end < 0 ? 0 : end - at, 60);
        if (length < 2 || end - at > 60)
        {
            return null;
        }

        var inside = text.Substring(at + 1, length - 1).TrimEnd('/');
        var name = inside.TrimStart('/').Split(' ')[0];
        return Tags.Contains(name) ? new Tag((inside[0] == '/' ? "/" : "") + name, end) : null;
    }

    private static char GetScript(string tag, char script) =>
        tag.Replace("jats:", "", StringComparison.OrdinalIgnoreCase).ToUpperInvariant() switch
        {
            "SUB" => '_',
            "SUP" => '^',
            "/SUB" or "/SUP" => '\0',
            _ => script,
        };

    private sealed record Tag(string Name, int End);
}
