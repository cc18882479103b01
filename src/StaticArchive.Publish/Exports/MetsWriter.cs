using System.Globalization;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// METS, the Metadata Encoding and Transmission Standard: the MODS record, the rights, the files as supplied with their
/// checksums, and how they make up the paper.
/// </summary>
public static class MetsWriter
{
    /// <summary>One record.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var xml = new XmlBuilder().OpenElement(
            "mets:mets",
            ("xmlns:mets", "http://www.loc.gov/METS/"),
            ("xmlns:mods", ModsWriter.Namespace),
            ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            (
                "xsi:schemaLocation",
                $"http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd {ModsWriter.Namespace} "
                    + $"{ModsWriter.Schema}"
            ),
            ("OBJID", entry.PageUrl ?? entry.Id),
            ("LABEL", entry.Item.Title)
        );
        if (entry.ArchiveTitle is { } archive)
        {
            xml.OpenElement("mets:metsHdr")
                .OpenElement("mets:agent", ("ROLE", "CUSTODIAN"), ("TYPE", "ORGANIZATION"))
                .AddElement("mets:name", archive)
                .CloseElement()
                .CloseElement();
        }

        WriteDescriptiveMetadata(xml, entry);
        WriteRightsMetadata(xml, entry);
        WriteFileSection(xml, entry);
        WriteStructuralMap(xml, entry);
        return xml.CloseElement().ToBytes();
    }

    private static void WriteDescriptiveMetadata(XmlBuilder xml, ExportItem entry)
    {
        xml.OpenElement("mets:dmdSec", ("ID", "DMD"))
            .OpenElement("mets:mdWrap", ("MDTYPE", "MODS"), ("MDTYPEVERSION", "3.8"), ("MIMETYPE", "text/xml"))
            .OpenElement("mets:xmlData")
            .OpenElement("mods:mods", ("version", "3.8"));
        ModsWriter.Write(xml, entry, "mods:");
        xml.CloseElement().CloseElement().CloseElement().CloseElement();
    }

    private static void WriteRightsMetadata(XmlBuilder xml, ExportItem entry)
    {
        if (entry.Rights is null && entry.Licence is null)
        {
            return;
        }

        xml.OpenElement("mets:amdSec", ("ID", "AMD"))
            .OpenElement("mets:rightsMD", ("ID", "RIGHTS"))
            .OpenElement("mets:mdWrap", ("MDTYPE", "MODS"), ("MIMETYPE", "text/xml"))
            .OpenElement("mets:xmlData")
            .AddElement(
                "mods:accessCondition",
                entry.Rights ?? entry.Licence,
                ("type", "use and reproduction"),
                ("xlink:href", entry.Licence)
            )
            .CloseElement()
            .CloseElement()
            .CloseElement()
            .CloseElement();
    }

    private static void WriteFileSection(XmlBuilder xml, ExportItem entry)
    {
        if (entry.Files.Count == 0)
        {
            return;
        }

        xml.OpenElement("mets:fileSec").OpenElement("mets:fileGrp", ("USE", "as supplied"));
        for (var i = 0; i < entry.Files.Count; i++)
        {
            var file = entry.Files[i];
            xml.OpenElement(
                    "mets:file",
                    ("ID", GetFileId(i)),
                    ("MIMETYPE", file.MediaType),
                    ("SIZE", file.Size.ToString(CultureInfo.InvariantCulture)),
                    ("CHECKSUM", file.Sha256),
                    ("CHECKSUMTYPE", "SHA-256")
                )
                .AddEmptyElement("mets:FLocat", ("LOCTYPE", "URL"), ("xlink:type", "simple"), ("xlink:href", file.Href))
                .CloseElement();
        }

        xml.CloseElement().CloseElement();
    }

    private static void WriteStructuralMap(XmlBuilder xml, ExportItem entry)
    {
        xml.OpenElement("mets:structMap", ("TYPE", "LOGICAL"))
            .OpenElement(
                "mets:div",
                ("TYPE", entry.TypeMapping.Label),
                ("LABEL", entry.Item.Title),
                ("DMDID", "DMD"),
                ("ADMID", entry.Rights is null && entry.Licence is null ? null : "RIGHTS")
            );
        for (var i = 0; i < entry.Files.Count; i++)
        {
            xml.OpenElement("mets:div", ("TYPE", "document"), ("LABEL", entry.Files[i].Id))
                .AddEmptyElement("mets:fptr", ("FILEID", GetFileId(i)))
                .CloseElement();
        }

        xml.CloseElement().CloseElement();
    }

    private static string GetFileId(int number) => "FILE" + (number + 1).ToString(CultureInfo.InvariantCulture);
}
