using System.Collections.Frozen;
using System.Xml.Linq;

namespace StaticArchive.Publish.Citing;

/// <summary>A style in the Citation Style Language, as far as a list of references needs it.</summary>
internal sealed class CslStyle
{
    // the macros for bills, cases and Acts, which two styles share
    private const string Laws = "laws.csl";
    private readonly StyleElement _style;
    private readonly FrozenDictionary<string, StyleElement> _macros;

    private CslStyle(string id, XElement xml, XElement laws)
    {
        _style = new StyleElement(new XElement(xml.Name, xml.Attributes()));
        _macros = FindChildren(xml, "macro")
            .Concat(FindChildren(laws, "macro"))
            .ToFrozenDictionary(
                element => element.Attribute("name")!.Value,
                element => new StyleElement(element),
                StringComparer.Ordinal
            );
        Bibliography = new StyleElement(FindChildren(xml, "bibliography").Single());
        Layout = Bibliography.FindChild("layout")!;
        Locale = new StyleLocale(id, FindChildren(xml, "locale").Single());
    }

    /// <summary>The element of lists of references, with the options of names in them.</summary>
    public StyleElement Bibliography { get; }

    /// <summary>What an entry of the list is made of.</summary>
    public StyleElement Layout { get; }

    /// <summary>The words of the style.</summary>
    public StyleLocale Locale { get; }

    /// <summary>Reads a style of those that are built in.</summary>
    public static CslStyle Load(string id) => new(id, ReadResource(id + ".csl"), ReadResource(Laws));

    /// <summary>A macro by its name.</summary>
    public StyleElement GetMacro(string name) => _macros[name];

    /// <summary>An option of names or pages, of the list or of the whole style.</summary>
    public string? GetOption(string name) => Bibliography[name] ?? _style[name];

    private static IEnumerable<XElement> FindChildren(XElement xml, string name) =>
        xml.Elements().Where(element => element.Name.LocalName == name);

    private static XElement ReadResource(string name)
    {
        using var stream = typeof(CslStyle).Assembly.GetManifestResourceStream("csl/" + name)!;
        return XElement.Load(stream);
    }
}
