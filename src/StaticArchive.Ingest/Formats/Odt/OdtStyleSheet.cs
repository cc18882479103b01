using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// The styles of a document: named ones, those that an editor made for single places, and those of lists.
/// </summary>
internal sealed class OdtStyleSheet
{
    // Longer chains go in a circle.
    private const int LongestChain = 30;

    private readonly Dictionary<string, OdtStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdtListStyle> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunFormat> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> _paragraphs = new(StringComparer.Ordinal);
    private RunFormat _default = RunFormat.Empty;

    /// <summary>Reads the styles of both parts; those of the text itself are read last and hold.</summary>
    public OdtStyleSheet(OdtPart styles, OdtPart content)
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

    /// <summary>How words in a style of their own are set.</summary>
    public RunFormat GetRun(string? name)
    {
        var key = name ?? "";
        if (!_runs.TryGetValue(key, out var run))
        {
            run = _runs[key] = GetChain("text", name)
                .Reverse()
                .Aggregate(RunFormat.Empty, (below, style) => style.ReadRun(below));
        }

        return run;
    }

    /// <summary>The style of a paragraph, with all that it goes on from.</summary>
    public ResolvedStyle GetParagraph(string? name)
    {
        var key = name ?? "";
        if (!_paragraphs.TryGetValue(key, out var style))
        {
            style = _paragraphs[key] = Resolve(key, [.. GetChain("paragraph", name)]);
        }

        return style;
    }

    /// <summary>The style of the list that paragraphs of a style belong to; null for none.</summary>
    public OdtListStyle? FindListOfParagraphs(string? name) =>
        FindList(GetChain("paragraph", name).FirstOrDefault(style => style.HasListStyle)?.ListStyle);

    /// <summary>Whether a style says that its paragraphs belong to no list, nor to the numbers of headings.</summary>
    public bool IsUnnumbered(string? name) =>
        GetChain("paragraph", name).FirstOrDefault(style => style.HasListStyle) is { ListStyle: null };

    /// <summary>A style that the file names and does not have counts by its name.</summary>
    private ResolvedStyle Resolve(string name, List<OdtStyle> chain)
    {
        var role = chain
            .Select(style => style.Name)
            .DefaultIfEmpty(OdtStyle.DecodeName(name))
            .Select(StyleRoleParser.Parse)
            .FirstOrDefault(role => role.Role != StyleRole.None);
        chain.Reverse();
        return new ResolvedStyle(
            role?.Role ?? StyleRole.None,
            role?.Level ?? 0,
            chain.Aggregate(_default, (below, style) => style.ReadRun(below)),
            chain.Aggregate(ParagraphFormat.Empty, (below, style) => style.ReadParagraph(below))
        );
    }

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
            case "default-style" when style["family"] == "paragraph":
                // What all paragraphs have in common sets none of them apart.
                _default = new RunFormat { Size = new OdtStyle(style).ReadRun(RunFormat.Empty).Size };
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
