using System.Net;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Short texts that a file gives names in its document type: <c>&lt;!ENTITY hosp "St Mary&amp;#8217;s"&gt;</c>. Files
/// and addresses are not fetched, and a text that holds other names or tags is not put in, so that nothing grows.
/// </summary>
internal sealed class XmlEntities
{
    private const int Longest = 100;
    private const string Declaration = "<!ENTITY";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Those of a document type; null where it has none.</summary>
    public static XmlEntities? Parse(string declaration)
    {
        if (!declaration.StartsWith("<!DOCTYPE", StringComparison.Ordinal))
        {
            return null;
        }

        var entities = new XmlEntities();
        var at = declaration.IndexOf(Declaration, StringComparison.Ordinal);
        while (at >= 0)
        {
            var next = declaration.IndexOf(Declaration, at + 1, StringComparison.Ordinal);
            entities.Add(declaration[(at + Declaration.Length)..(next < 0 ? declaration.Length : next)].TrimStart());
            at = next;
        }

        return entities._texts.Count > 0 ? entities : null;
    }

    /// <summary>The text of a name such as <c>hosp;</c>; null for none.</summary>
    public string? Find(string name) => _texts.GetValueOrDefault(name.TrimEnd(';'));

    /// <summary><c>hosp "St Mary&amp;#8217;s"&gt;</c>; of several of one name the first holds.</summary>
    private void Add(string definition)
    {
        var name = definition[..Math.Max(0, definition.AsSpan().IndexOfAny(" \t\r\n"))];
        var rest = definition[name.Length..].TrimStart();
        if (name.Length == 0 || name == "%" || rest is not ['"' or '\'', ..])
        {
            return;
        }

        var close = rest.IndexOf(rest[0], 1);
        var text = close is > 0 and <= Longest ? WebUtility.HtmlDecode(rest[1..close]) : "";
        if (text.Length > 0 && !text.AsSpan().ContainsAny('<', '&'))
        {
            _texts.TryAdd(name, text);
        }
    }
}
