using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// An OAI-PMH static repository: the records of all papers in one file, for which a gateway answers harvesters
/// (openarchives.org/OAI/2.0/guidelines-static-repository.htm).
/// </summary>
internal static class StaticRepositoryWriter
{
    /// <summary>Its address.</summary>
    public const string Url = SiteUrls.Data + "oai.xml";

    private const string Namespace = "http://www.openarchives.org/OAI/2.0/static-repository";
    private const string RecordNamespace = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    /// <summary>A datestamp is required. As old as can be: every harvester has seen it.</summary>
    private const string UnknownDay = "1970-01-01";

    /// <summary>The file; none where the site knows neither its host nor an address to write to.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site) =>
        site.Archive.Settings is { BaseUrl: not null, ContactMail: not null }
            ? [new OutputFile(Url, () => Write(site))]
            : [];

    private static ReadOnlyMemory<byte> Write(SiteIndex site)
    {
        var xml = new XmlBuilder().OpenElement(
            "Repository",
            ("xmlns", Namespace),
            ("xmlns:oai", "http://www.openarchives.org/OAI/2.0/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("xsi:schemaLocation", $"{Namespace} http://www.openarchives.org/OAI/2.0/static-repository.xsd")
        );
        WriteIdentify(xml, site);
        xml.OpenElement("ListMetadataFormats")
            .OpenElement("oai:metadataFormat")
            .AddElement("oai:metadataPrefix", "oai_dc")
            .AddElement("oai:schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd")
            .AddElement("oai:metadataNamespace", RecordNamespace)
            .CloseElement()
            .CloseElement();
        if (site.Archive.Papers.Count > 0)
        {
            xml.OpenElement("ListRecords", ("metadataPrefix", "oai_dc"));
            foreach (var paper in site.Archive.Papers)
            {
                WriteRecord(xml, site, paper);
            }

            xml.CloseElement();
        }

        return xml.CloseElement().ToBytes();
    }

    private static void WriteIdentify(XmlBuilder xml, SiteIndex site)
    {
        var settings = site.Archive.Settings;
        xml.OpenElement("Identify")
            .AddElement("oai:repositoryName", settings.Title)
            .AddElement("oai:baseURL", settings.ToAbsoluteUrl(Url))
            .AddElement("oai:protocolVersion", "2.0")
            .AddElement("oai:adminEmail", settings.ContactMail)
            .AddElement(
                "oai:earliestDatestamp",
                site.Archive.Papers.Select(GetDay).Min(StringComparer.Ordinal) ?? UnknownDay
            )
            .AddElement("oai:deletedRecord", "no")
            .AddElement("oai:granularity", "YYYY-MM-DD")
            .CloseElement();
    }

    private static void WriteRecord(XmlBuilder xml, SiteIndex site, Paper paper)
    {
        xml.OpenElement("oai:record")
            .OpenElement("oai:header")
            .AddElement("oai:identifier", $"oai:{new Uri(site.Archive.Settings.BaseUrl!).Host}:{paper.Id}")
            .AddElement("oai:datestamp", GetDay(paper))
            .CloseElement()
            .OpenElement("oai:metadata");
        DublinCoreWriter.WriteRecord(xml, ExportItem.From(site, paper));
        xml.CloseElement().CloseElement();
    }

    private static string GetDay(Paper paper) =>
        ContentDateResolver.GetFirstDay(ContentDateResolver.GetLastModified(paper)) ?? UnknownDay;
}
