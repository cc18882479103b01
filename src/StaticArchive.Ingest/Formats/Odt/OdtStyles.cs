using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// The styles of a document: named ones, those that an editor made for single places, and those of lists.
/// </summary>
internal sealed class OdtStyles
{
    // Longer chains go in a circle.
    private const int LongestChain = 30;

    private readonly Dictionary<string, OdtStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdtListStyle> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdtTextStyle> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdtParagraphRole> _roles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of both parts; those of the text itself are read last and hold.</summary>
    public OdtStyles(OdtPart styles, OdtPart content)
    {
        foreach (var part in new[] { styles, content })
        {
            foreach (
                var style in part
                    .Root.Elements.SelectMany(document => document.Elements)
                    .Where(group => group.Name is "styles" or "automatic-styles")
                    .SelectMany(group => group.Elements)
            )
            {
                Add(style);
            }
        }
    }

    /// <summary>How headings are numbered; null where they are not.</summary>
    public OdtListStyle? Outline { get; private set; }

    /// <summary>The style of a list; null for none.</summary>
    public OdtListStyle? FindList(string? name) => name is null ? null : _lists.GetValueOrDefault(name);

    /// <summary>How a paragraph (<c>paragraph</c>) or words in it (<c>text</c>) are set.</summary>
    public OdtTextStyle GetText(string family, string? name)
    {
        var key = GetKey(family, name);
        if (!_texts.TryGetValue(key, out var text))
        {
            text = _texts[key] = GetChain(family, name)
                .Aggregate(OdtTextStyle.None, (read, style) => read.Over(style.ReadText()));
        }

        return text;
    }

    /// <summary>What a paragraph is, by the name of its style or of one that this goes on from.</summary>
    public OdtParagraphRole GetRole(string? name)
    {
        var key = name ?? "";
        if (!_roles.TryGetValue(key, out var role))
        {
            role = _roles[key] = OdtParagraphRole.From([.. GetChain("paragraph", name)]);
        }

        return role;
    }

    /// <summary>The style of the list that paragraphs of a style belong to; null for none.</summary>
    public OdtListStyle? FindListOfParagraphs(string? name) =>
        FindList(GetChain("paragraph", name).FirstOrDefault(style => style.HasListStyle)?.ListStyle);

    /// <summary>Whether a style says that its paragraphs belong to no list, nor to the numbers of headings.</summary>
    public bool IsUnnumbered(string? name) =>
        GetChain("paragraph", name).FirstOrDefault(style => style.HasListStyle) is { ListStyle: null };

    /// <summary>A style and those that it goes on from, the nearest first.</summary>
    private IEnumerable<OdtStyle> GetChain(string family, string? name)
    {
        for (var i = 0; i < LongestChain && _styles.TryGetValue(GetKey(family, name), out var style); i++)
        {
            yield return style;
            name = style.Parent;
        }
    }

    private static string GetKey(string family, string? name) => $"{family} {name}";

    private void Add(MarkupElement style)
    {
        switch (style.Name)
        {
            case "style" when style["name"] is { } name:
                _styles[GetKey(style["family"] ?? "", name)] = new OdtStyle(style);
                break;
            case "list-style" when style["name"] is { } name:
                _lists[name] = OdtListStyle.Read(style);
                break;
            case "outline-style":
                Outline = OdtListStyle.Read(style);
                break;
            default:
                break;
        }
    }
}
