using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Styles;

/// <summary>The styles of a file, each with all it inherits.</summary>
internal sealed class StyleSheet
{
    private const int MaxInheritance = 30;
    private const int BodyLevel = 9;

    private readonly Dictionary<string, StyleDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly StyleDefinition _base;

    /// <summary>Reads them.</summary>
    public StyleSheet(XElement root)
    {
        var defaults = root.GetChild("docDefaults");
        _base = new StyleDefinition(
            "",
            null,
            RunFormat.Read(defaults.GetChild("rPrDefault").GetChild("rPr")),
            ParagraphFormat.Read(defaults.GetChild("pPrDefault").GetChild("pPr"))
        );
        foreach (var style in root.GetChildren("style"))
        {
            Add(style);
        }
    }

    /// <summary>The style of a paragraph; without an id, or with an unknown one, the standard style.</summary>
    public ResolvedStyle FindForParagraph(string? id) => Find(id, "paragraph");

    /// <summary>What a style of letters sets; nothing for none.</summary>
    public RunFormat FindForRun(string? id)
    {
        var format = RunFormat.Empty;
        for (var depth = 0; depth < MaxInheritance && GetDefinition(id) is { } style; depth++)
        {
            format = format.Over(style.Run);
            id = style.BasedOn;
        }

        return format;
    }

    private void Add(XElement style)
    {
        if (style.GetAttribute("styleId") is not { } id)
        {
            return;
        }

        _definitions.TryAdd(
            id,
            new StyleDefinition(
                style.GetValue("name") ?? id,
                style.GetValue("basedOn"),
                RunFormat.Read(style.GetChild("rPr")),
                ParagraphFormat.Read(style.GetChild("pPr"))
            )
        );
        if (style.GetAttribute("default") is "1" or "true" or "on")
        {
            _defaults.TryAdd(style.GetAttribute("type") ?? "", id);
        }
    }

    private ResolvedStyle Find(string? id, string type)
    {
        var key = id ?? _defaults.GetValueOrDefault(type) ?? "";
        if (_resolved.TryGetValue(key, out var known))
        {
            return known;
        }

        var style = Resolve(key, type);
        _resolved.Add(key, style);
        return style;
    }

    /// <summary>A style that a file uses without defining it is known by its id alone: <c>Heading1</c>.</summary>
    private ResolvedStyle Resolve(string id, string type)
    {
        var (run, paragraph) = (RunFormat.Empty, ParagraphFormat.Empty);
        var named = GetDefinition(id) is null ? StyleRoleParser.Parse(id) : null;
        var next = GetDefinition(id) is null ? _defaults.GetValueOrDefault(type) : id;
        for (var depth = 0; depth < MaxInheritance && GetDefinition(next) is { } style; depth++)
        {
            run = run.Over(style.Run);
            paragraph = paragraph.Over(style.Paragraph);
            named = named is null or { Role: StyleRole.None } ? StyleRoleParser.Parse(style.Name) : named;
            next = style.BasedOn;
        }

        return CreateStyle(named, run.Over(_base.Run), paragraph.Over(_base.Paragraph));
    }

    /// <summary>A level in the outline makes a heading of a style with any name, and takes it from one.</summary>
    private static ResolvedStyle CreateStyle(
        StyleRoleParser.NamedRole? named,
        RunFormat run,
        ParagraphFormat paragraph
    ) =>
        paragraph.OutlineLevel switch
        {
            _ when named is { Role: StyleRole.Title or StyleRole.ContentsTitle or StyleRole.ContentsLine } =>
                new ResolvedStyle(named.Role, 0, run, paragraph),
            >= 0 and < BodyLevel and var level => new ResolvedStyle(StyleRole.Heading, level + 1, run, paragraph),
            BodyLevel when named is { Role: StyleRole.Heading } => new ResolvedStyle(StyleRole.None, 0, run, paragraph),
            _ => new ResolvedStyle(named?.Role ?? StyleRole.None, named?.Level ?? 0, run, paragraph),
        };

    private StyleDefinition? GetDefinition(string? id) => id is null ? null : _definitions.GetValueOrDefault(id);
}
