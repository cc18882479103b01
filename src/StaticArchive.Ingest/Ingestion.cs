using StaticArchive.Ingest.Inputs;
using StaticArchive.Ingest.Papers;
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
    /// read again. <paramref name="onStep"/> is told how many of how many papers are read, from any thread.
    /// </summary>
    public static Intake Read(
        IReadOnlyList<InputFile> files,
        Func<Settings, Settings> overrides,
        IBuildCache? cache = null,
        Action<int, int>? onStep = null
    )
    {
        var messages = new List<Message>();
        var reader = new CachedInputReader(cache ?? IBuildCache.None);
        var byPath = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var settings = ReadSettings(byPath, overrides, reader, messages);
        var folders = ReadFolders(byPath, messages);
        var (papers, records) = Concurrency.Invoke(
            () => ReadPapers(folders, folder => reader.ReadPaper(folder, settings.Language), onStep),
            () => ArchiveRecords.Read(byPath, reader, settings)
        );
        IReadOnlyList<Paper> found = [.. papers.Select(result => result.Paper).OfType<Paper>()];
        records = new FormerPaperIds(found).Replace(records);
        var styles = StyleSheetReader.Read(byPath, messages);
        var theme = ThemeReader.Read(byPath, messages);
        messages.AddRange(papers.SelectMany(result => result.Messages).Concat(records.Messages));
        messages.AddRange(byPath.Where(file => !InputPaths.IsKnown(file.Path)).Select(ReportUnused));
        return new Intake(
            settings,
            found,
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
            Theme = theme,
        };
    }

    private static Settings ReadSettings(
        List<InputFile> files,
        Func<Settings, Settings> overrides,
        CachedInputReader reader,
        List<Message> messages
    )
    {
        var file = files.Where(file => file.Path == InputPaths.Settings);
        var settings = overrides(reader.Read("archive.yml", file, messages, SettingsReader.Read));
        return settings with
        {
            OpenGraphImage = SocialCardReader.Read(files, messages),
            Phrases =
            [
                .. WordsReader.Read(
                    files.Find(file => file.Path == InputPaths.Words),
                    settings.InterfaceLanguage,
                    messages
                ),
                .. settings.Phrases,
            ],
        };
    }

    /// <summary>The papers by their files, each with what the table of papers says of it.</summary>
    private static IReadOnlyList<PaperFolder> ReadFolders(List<InputFile> files, List<Message> messages)
    {
        var below = InputPaths
            .GetFilesBelow(files, InputPaths.Papers)
            .Where(file => file.Path != InputPaths.PaperTable);
        return PaperTableReader.Apply(
            files.Find(file => file.Path == InputPaths.PaperTable),
            PaperFolderGrouper.Group(SuppliedFileFilter.Filter(below, messages), messages),
            messages
        );
    }

    private static IReadOnlyList<PaperReader.PaperResult> ReadPapers(
        IReadOnlyList<PaperFolder> folders,
        Func<PaperFolder, PaperReader.PaperResult> read,
        Action<int, int>? onStep
    )
    {
        var done = 0;
        return Concurrency.Map(
            folders,
            folder =>
            {
                var paper = read(folder);
                onStep?.Invoke(Interlocked.Increment(ref done), folders.Count);
                return paper;
            }
        );
    }

    private static Message ReportUnused(InputFile file) =>
        MessageCatalog.UnusedFile(
            new SourceLocation(file.Path),
            "nothing of this place or name is read; README lists what belongs into input/"
        );
}
