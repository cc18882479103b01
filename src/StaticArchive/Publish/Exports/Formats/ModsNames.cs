using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>Persons and organisations in MODS.</summary>
internal static class ModsNames
{
    /// <summary>Writes a <c>name</c> for each, with its part in the work.</summary>
    public static void Write(XmlText xml, string p, IReadOnlyList<Name> names, string role)
    {
        foreach (var name in names)
        {
            xml.Open(p + "name", ("type", name.Literal is null ? "personal" : "corporate"));
            if (name.Literal is { } literal)
            {
                xml.Leaf(p + "namePart", literal);
            }
            else
            {
                xml.Leaf(p + "namePart", name.Family, ("type", "family")).Leaf(p + "namePart", name.Given, ("type", "given")).Leaf(p + "namePart", name.Suffix, ("type", "termsOfAddress"));
            }

            xml.Open(p + "role").Leaf(p + "roleTerm", role, ("type", "text"), ("authority", "marcrelator")).Close();
            xml.Leaf(p + "affiliation", name.Affiliation);
            xml.Leaf(p + "nameIdentifier", WebAddresses.Orcid(name.Orcid), ("type", "orcid"));
            xml.Close();
        }
    }
}
