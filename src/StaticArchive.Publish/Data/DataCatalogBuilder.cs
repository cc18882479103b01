using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>The list of data files for the page <c>/data/</c>.</summary>
public static class DataCatalogBuilder
{
    private const string CslJson = "application/vnd.citationstyles.csl+json";

    /// <summary>The files in the order in which a reader needs them.</summary>
    public static IReadOnlyList<DataFileDescription> Build(SiteIndex site)
    {
        var words = site.Words;
        return
        [
            .. DescribeTexts(site.Archive, site.Words),
            .. DescribeReferences(site.Archive, site.Words),
            .. DescribeTimeline(site.Archive, site.Words),
            .. DescribeAnnotations(site.Archive, site.Words),
            new(
                SiteUrls.Data + "report.json",
                words["data-file.report"],
                words["data-file.report-about"],
                site.Archive.Messages.Count
            ),
            new(
                InventoryBuilder.Url,
                words["data-file.table"],
                words["data-file.table-about"],
                site.Archive.Papers.Count,
                "text/csv"
            ),
            .. DescribeImports(site.Archive, site.Words),
        ];
    }

    private static IEnumerable<DataFileDescription> DescribeTexts(Archive archive, InterfaceWords words) =>
        [
            new(
                SiteUrls.Data + "papers.json",
                words["data-file.papers"],
                words["data-file.papers-about"],
                archive.Papers.Count
            ),
            new(
                DataFileBuilder.GetDocumentUrl("…"),
                words["data-file.texts"],
                words["data-file.texts-about"],
                archive.Documents.Count
            ),
        ];

    private static IEnumerable<DataFileDescription> DescribeReferences(Archive archive, InterfaceWords words) =>
        [
            new(
                SiteUrls.Data + "references.json",
                words["data-file.references"],
                words["data-file.references-about"],
                archive.Works.Count
            ),
            new(
                SiteUrls.Data + "citations.json",
                words["data-file.citations"],
                words["data-file.citations-about"],
                archive.Citations.Count(citation => !citation.IsMention)
            ),
        ];

    private static IEnumerable<DataFileDescription> DescribeTimeline(Archive archive, InterfaceWords words)
    {
        yield return new DataFileDescription(
            SiteUrls.Data + "events.json",
            words["data-file.events"],
            words["data-file.events-about"],
            archive.Events.Count
        );
        if (archive.Events.Count > 0)
        {
            yield return new DataFileDescription(
                SiteUrls.Calendar,
                words["data-file.calendar"],
                words["data-file.calendar-about"],
                archive.Events.Count,
                "text/calendar"
            );
        }
    }

    private static IEnumerable<DataFileDescription> DescribeAnnotations(Archive archive, InterfaceWords words) =>
        [
            new(
                SiteUrls.Data + "annotations.json",
                words["data-file.annotations"],
                words["data-file.annotations-about"],
                archive.Annotations.Count,
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""
            ),
            .. InputSchemaCatalog.All.Select(schema => new DataFileDescription(
                schema.SchemaUrl,
                words.Format("data-file.schema", schema.Title),
                words.Format("data-file.schema-about", schema.Path),
                schema.Fields.Count,
                "application/schema+json"
            )),
        ];

    private static IEnumerable<DataFileDescription> DescribeImports(Archive archive, InterfaceWords words) =>
        [
            archive.Settings.HasAllExports
                ? new(
                    "references/references.json",
                    words["data-file.import-all"],
                    words["data-file.import-all-about"],
                    archive.Works.Count,
                    CslJson
                )
                : new(
                    "references/references.bib",
                    words["data-file.import-bibtex"],
                    words["data-file.import-bibtex-about"],
                    archive.Works.Count,
                    "application/x-bibtex"
                ),
            new(
                "papers/papers.json",
                words["data-file.import-papers"],
                words["data-file.import-papers-about"],
                archive.Papers.Count,
                CslJson
            ),
        ];
}
