using System.Globalization;
using System.Xml.Linq;

namespace StaticArchive.Ingest.Formats.WordProcessing.Xml;

/// <summary>
/// Children and attributes by their local names: transitional and strict files differ in namespaces alone, and
/// elements of extensions (<c>w14</c>, <c>wps</c>) have names of their own.
/// </summary>
internal static class WordElementExtensions
{
    /// <summary>Whether it has this name.</summary>
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    /// <summary>The first child of a name; null for none.</summary>
    public static XElement? GetChild(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>All children of a name.</summary>
    public static IEnumerable<XElement> GetChildren(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The value of an attribute; null for none.</summary>
    public static string? GetAttribute(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>What a property is set to: <c>&lt;w:jc w:val="center"/&gt;</c>.</summary>
    public static string? GetValue(this XElement? element, string child) => element.GetChild(child).GetAttribute("val");

    /// <summary>
    /// Whether a property is on (<c>&lt;w:b/&gt;</c>), off (<c>&lt;w:b w:val="0"/&gt;</c>) or not set.
    /// </summary>
    public static bool? GetToggle(this XElement? element, string child) =>
        element.GetChild(child) is { } toggle
            ? toggle.GetAttribute("val") is not ("0" or "false" or "off" or "none")
            : null;

    /// <summary>A number that an attribute states; null where it states none.</summary>
    public static int? GetNumber(this XElement? element, string name) =>
        int.TryParse(
            element.GetAttribute(name),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
