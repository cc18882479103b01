using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Data.Schemas;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>The data files: everything the site knows, for programs.</summary>
public static class DataFileBuilder
{
    /// <summary>All of them. Field names and meanings stand on the page <c>/data/</c> and do not change.</summary>
    /// <param name="inputs">All that the files of a paper are made of.</param>
    public static IEnumerable<OutputFile> Build(SiteIndex site, Func<Paper, FileInputs?> inputs)
    {
        var (offsets, quotes) = (new DocumentOffsetsCache(site), new PageQuoteCache(site));
        yield return new OutputFile(
            SiteUrls.Data + "annotations.json",
            () => AnnotationCollectionWriter.Write(site, quotes)
        );
        foreach (var file in BuildCollectionFiles(site, offsets))
        {
            yield return file;
        }

        foreach (var note in site.Archive.Annotations)
        {
            yield return new OutputFile(
                SiteUrls.AnnotationData(note.Id),
                () => AnnotationCollectionWriter.WriteAnnotation(site, quotes, note)
            );
        }

        var works = new Lazy<BlockWorkIndex>(() => new BlockWorkIndex(site.Archive));
        foreach (var document in site.Archive.Documents)
        {
            yield return new OutputFile(GetDocumentUrl(document.Id), () => WriteDocument(document))
            {
                Inputs = inputs(site.Papers[document.Paper]),
            };
        }

        ReadOnlyMemory<byte> WriteDocument(Document document) =>
            DocumentJsonWriter.Write(document, offsets.For(document.Id), works.Value.For(document.Id));
    }

    /// <summary>One file for each kind of thing.</summary>
    private static IEnumerable<OutputFile> BuildCollectionFiles(SiteIndex site, DocumentOffsetsCache offsets) =>
        [
            new(SiteUrls.Data + "papers.json", () => PapersJsonWriter.Write(site)),
            OutputFile.FromChunks(
                SiteUrls.Data + "references.json",
                () => ReferencesJsonWriter.Write(site.Archive, offsets)
            ),
            OutputFile.FromChunks(SiteUrls.Data + "citations.json", () => CitationsJsonWriter.Write(site, offsets)),
            new(SiteUrls.Data + "events.json", () => EventsJsonWriter.Write(site.Archive, offsets)),
            .. InputSchemaCatalog.All.Select(schema => BuildSchema(schema, site.Archive.Settings)),
            new(InventoryBuilder.Url, () => InventoryCsvWriter.Write(InventoryBuilder.Build(site))),
            new(SiteUrls.Data + "report.json", () => ReportJsonWriter.Write(site.Archive, offsets)),
        ];

    private static OutputFile BuildSchema(InputSchema schema, Settings settings)
    {
        var id = settings.ToHref(schema.SchemaUrl, schema.SchemaUrl);
        return new OutputFile(schema.SchemaUrl, () => InputSchemaWriter.Write(schema, id))
        {
            Inputs = new FileInputs(() => [id]),
        };
    }

    /// <summary>Address of the data file of a document.</summary>
    public static string GetDocumentUrl(string id) => $"{SiteUrls.Data}documents/{id}.json";
}
