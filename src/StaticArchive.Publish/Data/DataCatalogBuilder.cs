using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>The list of data files for the page <c>/data/</c>.</summary>
public static class DataCatalogBuilder
{
    private const string CslJson = "application/vnd.citationstyles.csl+json";

    /// <summary>The files in the order in which a reader needs them.</summary>
    public static IReadOnlyList<DataFileDescription> Build(SiteIndex site) =>
        [
            .. DescribeTexts(site.Archive),
            .. DescribeReferences(site.Archive),
            .. DescribeTimeline(site.Archive),
            .. DescribeAnnotations(site.Archive),
            new(
                SiteUrls.Data + "report.json",
                "Report",
                "All messages of the build, where every word of every document went, every guess, and what "
                    + "became of every quote.",
                site.Archive.Messages.Count
            ),
            new(
                InventoryBuilder.Url,
                "Papers as a table",
                "Title, authors, date and type of every paper with where each was read, and what needs attention; as "
                    + "input/papers/papers.csv it corrects them.",
                site.Archive.Papers.Count,
                "text/csv"
            ),
            .. DescribeImports(site.Archive),
        ];

    private static IEnumerable<DataFileDescription> DescribeTexts(Archive archive) =>
        [
            new(
                SiteUrls.Data + "papers.json",
                "Papers",
                "Every paper with its authors, date and type, and its documents with role, path, checksum "
                    + "and addresses.",
                archive.Papers.Count
            ),
            new(
                DataFileBuilder.GetDocumentUrl("…"),
                "Documents",
                "One file a document: the reading text, its sections and its blocks, each with the way back "
                    + "to the file as supplied.",
                archive.Documents.Count
            ),
        ];

    private static IEnumerable<DataFileDescription> DescribeReferences(Archive archive) =>
        [
            new(
                SiteUrls.Data + "references.json",
                "References",
                "The reference index as CSL-JSON; custom says where each work is printed, by which citations "
                    + "it is cited, why entries were taken for one work, and which other works may be the same.",
                archive.Works.Count
            ),
            new(
                SiteUrls.Data + "citations.json",
                "Citations",
                "Every citation in the texts: its place, its words, and the works it means or may mean.",
                archive.Citations.Count(citation => !citation.IsMention)
            ),
        ];

    private static IEnumerable<DataFileDescription> DescribeTimeline(Archive archive)
    {
        yield return new DataFileDescription(
            SiteUrls.Data + "events.json",
            "Events",
            "The timeline: dates in EDTF, evidence with its place in the texts, sources, and where they disagree.",
            archive.Events.Count
        );
        if (archive.Events.Count > 0)
        {
            yield return new DataFileDescription(
                SiteUrls.Calendar,
                "Events as a calendar",
                "The events that are known to the day or the month, as iCalendar.",
                archive.Events.Count,
                "text/calendar"
            );
        }
    }

    private static IEnumerable<DataFileDescription> DescribeAnnotations(Archive archive) =>
        [
            new(
                SiteUrls.Data + "annotations.json",
                "Annotations",
                "All annotations as a W3C AnnotationCollection.",
                archive.Annotations.Count,
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""
            ),
            .. InputSchemaCatalog.All.Select(schema => new DataFileDescription(
                schema.SchemaUrl,
                $"Schema: {schema.Title}",
                $"A JSON Schema of {schema.Path}, by which editors complete and check it.",
                schema.Fields.Count,
                "application/schema+json"
            )),
        ];

    private static IEnumerable<DataFileDescription> DescribeImports(Archive archive) =>
        [
            archive.Settings.HasAllExports
                ? new(
                    "references/references.json",
                    "Reference index to import",
                    "All works as plain CSL-JSON; also as references.bib and references.ris.",
                    archive.Works.Count,
                    CslJson
                )
                : new(
                    "references/references.bib",
                    "Reference index to import",
                    "All works as BibTeX; references.json above is CSL-JSON, which can be imported as well.",
                    archive.Works.Count,
                    "application/x-bibtex"
                ),
            new(
                "papers/papers.json",
                "Papers to import",
                "All papers as plain CSL-JSON; also as papers.bib and papers.ris.",
                archive.Papers.Count,
                CslJson
            ),
        ];
}
