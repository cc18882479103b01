using StaticArchive.Ingest.Inputs;
using StaticArchive.Ingest.Records;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest;

/// <summary>The entry point of the first station: from the files of an archive to everything read from them.</summary>
public static class Ingestion
{
    /// <summary>
    /// 1. settings; 2. papers with their documents, in parallel; 3. events, annotations, curated references and pages;
    /// 4. files that no reader takes are reported. Files whose readings are in the <paramref name="cache"/> are not
    /// read again.
    /// </summary>
    public static Intake Read(
        IReadOnlyList<InputFile> files,
        Func<Settings, Settings> overrides,
        IBuildCache? cache = null
    )
    {
        var messages = new List<Message>();
        var reader = new CachedInputReader(cache ?? IBuildCache.None);
        var byPath = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var settingsFile = byPath.Where(file => file.Path == InputPaths.Settings);
        var settings = overrides(reader.Read("archive.yml", settingsFile, messages, SettingsReader.Read)) with
        {
            OpenGraphImage = SocialCardReader.Read(byPath, messages),
        };
        var supplied = SuppliedFileFilter.Filter(InputPaths.GetFilesBelow(byPath, InputPaths.Papers), messages);
        var folders = PaperFolderGrouper.Group(supplied, messages);
        var (papers, records) = Concurrency.Invoke(
            () => Concurrency.Map([.. folders], folder => reader.ReadPaper(folder, settings.Language)),
            () => ArchiveRecords.Read(byPath, reader, settings)
        );
        var styles = StyleSheetReader.Read(byPath, messages);
        messages.AddRange(papers.SelectMany(result => result.Messages).Concat(records.Messages));
        messages.AddRange(byPath.Where(file => !InputPaths.IsKnown(file.Path)).Select(ReportUnused));
        return new Intake(
            settings,
            [.. papers.Select(result => result.Paper).OfType<Paper>()],
            [.. papers.SelectMany(result => result.Documents).OrderBy(document => document.Id, StringComparer.Ordinal)],
            records.Curated,
            records.Events,
            records.Annotations,
            records.Pages,
            styles,
            messages
        )
        {
            SearchCases = records.SearchCases,
        };
    }

    private static Message ReportUnused(InputFile file) =>
        MessageCatalog.UnusedFile(
            new SourceLocation(file.Path),
            "nothing of this place or name is read; README lists what belongs into input/"
        );
}
