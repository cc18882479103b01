using System.Globalization;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// METS, the Metadata Encoding and Transmission Standard: the MODS record, the rights, the files as supplied with their
/// checksums, and how they make up the paper.
/// </summary>
public static class Mets
{
    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var xml = new XmlText().Open(
            "mets:mets",
            ("xmlns:mets", "http://www.loc.gov/METS/"),
            ("xmlns:mods", Mods.Namespace),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", $"http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd {Mods.Namespace} {Mods.Schema}"),
            ("OBJID", entry.Page ?? entry.Id),
            ("LABEL", entry.Item.Title));
        if (entry.Archive is { } archive)
        {
            xml.Open("mets:metsHdr").Open("mets:agent", ("ROLE", "CUSTODIAN"), ("TYPE", "ORGANIZATION")).Leaf("mets:name", archive).Close().Close();
        }

        Description(xml, entry);
        Rights(xml, entry);
        Files(xml, entry);
        Structure(xml, entry);
        return xml.Close().Bytes();
    }

    private static void Description(XmlText xml, ExportItem entry)
    {
        xml.Open("mets:dmdSec", ("ID", "DMD")).Open("mets:mdWrap", ("MDTYPE", "MODS"), ("MDTYPEVERSION", "3.7"), ("MIMETYPE", "text/xml")).Open("mets:xmlData").Open("mods:mods", ("version", "3.7"));
        Mods.Write(xml, entry, "mods:");
        xml.Close().Close().Close().Close();
    }

    private static void Rights(XmlText xml, ExportItem entry)
    {
        if (entry.Rights is null && entry.Licence is null)
        {
            return;
        }

        xml.Open("mets:amdSec", ("ID", "AMD")).Open("mets:rightsMD", ("ID", "RIGHTS")).Open("mets:mdWrap", ("MDTYPE", "MODS"), ("MIMETYPE", "text/xml")).Open("mets:xmlData")
            .Leaf("mods:accessCondition", entry.Rights ?? entry.Licence, ("type", "use and reproduction"), ("xlink:href", entry.Licence))
            .Close().Close().Close().Close();
    }

    private static void Files(XmlText xml, ExportItem entry)
    {
        if (entry.Files.Count == 0)
        {
            return;
        }

        xml.Open("mets:fileSec").Open("mets:fileGrp", ("USE", "as supplied"));
        for (var i = 0; i < entry.Files.Count; i++)
        {
            var file = entry.Files[i];
            xml.Open("mets:file", ("ID", Id(i)), ("MIMETYPE", file.MediaType), ("SIZE", file.Size.ToString(CultureInfo.InvariantCulture)), ("CHECKSUM", file.Sha256), ("CHECKSUMTYPE", "SHA-256"))
                .Empty("mets:FLocat", ("LOCTYPE", "URL"), ("xlink:type", "simple"), ("xlink:href", file.Href))
                .Close();
        }

        xml.Close().Close();
    }

    private static void Structure(XmlText xml, ExportItem entry)
    {
        xml.Open("mets:structMap", ("TYPE", "LOGICAL")).Open("mets:div", ("TYPE", entry.Kind.Words), ("LABEL", entry.Item.Title), ("DMDID", "DMD"), ("ADMID", entry.Rights is null && entry.Licence is null ? null : "RIGHTS"));
        for (var i = 0; i < entry.Files.Count; i++)
        {
            xml.Open("mets:div", ("TYPE", "document"), ("LABEL", entry.Files[i].Id)).Empty("mets:fptr", ("FILEID", Id(i))).Close();
        }

        xml.Close().Close();
    }

    private static string Id(int number) => "FILE" + (number + 1).ToString(CultureInfo.InvariantCulture);
}
