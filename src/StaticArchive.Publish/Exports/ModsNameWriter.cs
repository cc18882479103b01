using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>Persons and organisations in MODS.</summary>
internal static class ModsNameWriter
{
    /// <summary>Writes a <c>name</c> for each, with its part in the work.</summary>
    public static void Write(XmlBuilder xml, string p, IReadOnlyList<CslName> names, ModsRole role)
    {
        foreach (var name in names)
        {
            if (name.Literal is { } literal)
            {
                xml.OpenElement(p + "name", ("type", "corporate")).AddElement(p + "namePart", literal);
            }
            else
            {
                xml.OpenElement(p + "name", ("type", "personal"))
                    .AddElement(p + "namePart", name.Family, ("type", "family"))
                    .AddElement(p + "namePart", name.Given, ("type", "given"))
                    .AddElement(p + "namePart", name.Suffix, ("type", "termsOfAddress"));
            }

            WriteRole(xml, p, role);
            xml.AddElement(p + "affiliation", name.Affiliation);
            xml.AddElement(p + "nameIdentifier", UrlFormatter.FormatOrcid(name.Orcid), ("type", "orcid"));
            xml.CloseElement();
        }

        if (role.HasMore)
        {
            xml.OpenElement(p + "name").AddElement(p + "etal", "et al.");
            WriteRole(xml, p, role);
            xml.CloseElement();
        }
    }

    private static void WriteRole(XmlBuilder xml, string p, ModsRole role) =>
        xml.OpenElement(p + "role")
            .AddElement(p + "roleTerm", role.Code, ("type", "code"), ("authority", "marcrelator"))
            .AddElement(p + "roleTerm", role.Term, ("type", "text"), ("authority", "marcrelator"))
            .CloseElement();
}
