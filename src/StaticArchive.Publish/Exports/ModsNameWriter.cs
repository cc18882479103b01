using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>Persons and organisations in MODS.</summary>
internal static class ModsNameWriter
{
    /// <summary>Writes a <c>name</c> for each, with its part in the work.</summary>
    public static void Write(XmlBuilder xml, string p, IReadOnlyList<CslName> names, string role)
    {
        foreach (var name in names)
        {
            xml.OpenElement(p + "name", ("type", name.Literal is null ? "personal" : "corporate"));
            if (name.Literal is { } literal)
            {
                xml.AddElement(p + "namePart", literal);
            }
            else
            {
                xml.AddElement(p + "namePart", name.Family, ("type", "family"))
                    .AddElement(p + "namePart", name.Given, ("type", "given"))
                    .AddElement(p + "namePart", name.Suffix, ("type", "termsOfAddress"));
            }

            xml.OpenElement(p + "role")
                .AddElement(p + "roleTerm", role, ("type", "text"), ("authority", "marcrelator"))
                .CloseElement();
            xml.AddElement(p + "affiliation", name.Affiliation);
            xml.AddElement(p + "nameIdentifier", UrlFormatter.FormatOrcid(name.Orcid), ("type", "orcid"));
            xml.CloseElement();
        }
    }
}
