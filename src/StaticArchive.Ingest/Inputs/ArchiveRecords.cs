using StaticArchive.Ingest.Records;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>What people wrote about the papers, read without looking at these.</summary>
/// <param name="Curated">References that were looked after by hand.</param>
/// <param name="Events">Events.</param>
/// <param name="Annotations">Annotations.</param>
/// <param name="Pages">The archive's own pages.</param>
/// <param name="SearchCases">What the search ought to find.</param>
/// <param name="Messages">What there is to say.</param>
internal sealed record ArchiveRecords(
    CuratedReferences Curated,
    IReadOnlyList<EventRecord> Events,
    IReadOnlyList<AnnotationRecord> Annotations,
    IReadOnlyList<PageRecord> Pages,
    IReadOnlyList<SearchCase> SearchCases,
    IReadOnlyList<Message> Messages
)
{
    /// <summary>Reads them out of all files.</summary>
    public static ArchiveRecords Read(IReadOnlyList<InputFile> files, CachedInputReader known, Settings settings)
    {
        var messages = new List<Message>();
        return new ArchiveRecords(
            known.Read(
                "references",
                Ingestion.Below(files, "input/references/"),
                messages,
                CuratedReferenceReader.Read
            ),
            known.ReadEvents(Ingestion.Below(files, "input/timeline/").Where(IsYaml), settings, messages),
            known.Read(
                "annotations",
                Ingestion.Below(files, "input/annotations/").Where(IsMarkdown),
                messages,
                AnnotationReader.Read
            ),
            known.Read("pages", Ingestion.Below(files, "input/pages/").Where(IsMarkdown), messages, PageReader.Read),
            SearchCaseReader.Read(files.FirstOrDefault(file => file.Path == "input/search-cases.yml"), messages),
            messages
        );
    }

    private static bool IsYaml(InputFile file) =>
        file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkdown(InputFile file) => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
