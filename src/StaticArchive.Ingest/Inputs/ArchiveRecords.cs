using StaticArchive.Ingest.Records;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>
/// The records of an archive beside its papers: curated references, events, annotations, pages and search cases. They
/// are read without the papers, so that both can be read at the same time.
/// </summary>
internal sealed record ArchiveRecords(
    CuratedReferences Curated,
    IReadOnlyList<EventRecord> Events,
    IReadOnlyList<AnnotationRecord> Annotations,
    IReadOnlyList<PageRecord> Pages,
    IReadOnlyList<SearchCase> SearchCases,
    IReadOnlyList<Message> Messages
)
{
    /// <summary>Reads them from the files of an archive; <paramref name="files"/> are in order of path.</summary>
    public static ArchiveRecords Read(IReadOnlyList<InputFile> files, CachedInputReader known, Settings settings)
    {
        var messages = new List<Message>();
        return new ArchiveRecords(
            known.Read(
                "references",
                InputPaths.GetFilesBelow(files, InputPaths.References),
                messages,
                CuratedReferenceReader.Read
            ),
            known.ReadEvents(InputPaths.GetFiles(files, InputPaths.Timeline, InputPaths.IsYaml), settings, messages),
            known.Read(
                "annotations",
                InputPaths.GetFiles(files, InputPaths.Annotations, InputPaths.IsMarkdown),
                messages,
                AnnotationReader.Read
            ),
            known.Read(
                "pages",
                InputPaths.GetFiles(files, InputPaths.Pages, InputPaths.IsMarkdown),
                messages,
                PageReader.Read
            ),
            SearchCaseReader.Read(files.FirstOrDefault(file => file.Path == InputPaths.SearchCases), messages),
            messages
        );
    }
}
