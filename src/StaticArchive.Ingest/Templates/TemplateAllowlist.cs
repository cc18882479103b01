namespace StaticArchive.Ingest.Templates;

/// <summary>
/// The elements and attributes of a template that reach readers. What is not here does not, whatever browsers may come
/// to know: no script, style, form or frame, no drawing, nothing that loads.
/// </summary>
internal static class TemplateAllowlist
{
    /// <summary>Attributes of every element.</summary>
    public static readonly IReadOnlyList<string> Global = ["class", "id", "lang", "dir", "title"];

    private static readonly Dictionary<string, TemplateElementRule> Rules = CreateRules()
        .ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>Elements that are left out with all they hold; others that are not known leave their words.</summary>
    private static readonly HashSet<string> Removed = Set(
        "script style template noscript iframe frame frameset noframes noembed object embed applet svg math form "
            + "fieldset input button select option textarea datalist output video audio source track canvas map area "
            + "head title meta base link param dialog slot portal xmp plaintext listing marquee"
    );

    /// <summary>Elements without an end tag.</summary>
    private static readonly HashSet<string> Void = Set(
        "area base br col embed frame hr img input link meta param source track wbr"
    );

    /// <summary>What stands in them is not markup, for a browser either.</summary>
    private static readonly HashSet<string> Raw = Set(
        "script style title textarea xmp iframe noembed noframes noscript plaintext"
    );

    /// <summary>Names of those that are let through.</summary>
    public static IEnumerable<string> Names => Rules.Keys;

    /// <summary>The rule of an element that is let through; null for others.</summary>
    public static TemplateElementRule? Find(string name) => Rules.GetValueOrDefault(name);

    /// <summary>Whether it goes with all that it holds.</summary>
    public static bool IsRemoved(string name) => Removed.Contains(name);

    /// <summary>Whether it has no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether what stands in it is not markup.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    private static IEnumerable<TemplateElementRule> CreateRules() =>
        [
            .. Create("div blockquote address figure", TemplateContent.Flow),
            .. Create("section nav", TemplateContent.Flow).Select(rule => rule with { Attributes = ["aria-label"] }),
            .. Create("p h1 h2 h3", TemplateContent.Phrases),
            .. Create("ul ol dl", TemplateContent.Items),
            .. Create("hr", TemplateContent.Nothing),
            new("li", TemplateContent.Flow, IsPhrase: false) { Parents = ["ul", "ol"] },
            new("dt", TemplateContent.Phrases, IsPhrase: false) { Parents = ["dl"] },
            new("dd", TemplateContent.Flow, IsPhrase: false) { Parents = ["dl"] },
            new("figcaption", TemplateContent.Flow, IsPhrase: false) { Parents = ["figure"] },
            .. "abbr b bdi cite em i q s small span strong sub sup"
                .Split(' ')
                .Select(name => new TemplateElementRule(name, TemplateContent.Phrases, IsPhrase: true)),
            new("a", TemplateContent.Phrases, IsPhrase: true) { Attributes = ["href", "aria-label"] },
            new("img", TemplateContent.Nothing, IsPhrase: true) { Attributes = ["src", "alt"] },
            new("br", TemplateContent.Nothing, IsPhrase: true),
            new("wbr", TemplateContent.Nothing, IsPhrase: true),
        ];

    private static IEnumerable<TemplateElementRule> Create(string names, TemplateContent content) =>
        names.Split(' ').Select(name => new TemplateElementRule(name, content, IsPhrase: false));

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
