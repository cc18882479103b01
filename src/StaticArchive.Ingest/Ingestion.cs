using StaticArchive.Ingest.Formats.Images;
using StaticArchive.Ingest.Inputs;
using StaticArchive.Ingest.Records;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest;

/// <summary>The door of the first station: files in, everything read out.</summary>
public static class Ingestion
{
    /// <summary>
    /// 1. settings; 2. papers with their documents, side by side; 3. events, annotations, curated references and pages;
    /// 4. files that nobody reads are named. What the <paramref name="cache"/> has of equal files is not read again.
    /// </summary>
    public static Intake Read(
        IReadOnlyList<InputFile> files,
        Func<Settings, Settings> overrides,
        IBuildCache? cache = null
    )
    {
        var messages = new List<Message>();
        var known = new CachedInputReader(cache ?? IBuildCache.None);
        var byPath = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var settings = overrides(
            known.Read(
                "archive.yml",
                byPath.Where(file => file.Path == "input/archive.yml"),
                messages,
                SettingsReader.Read
            )
        ) with
        {
            OpenGraphImage = PictureReader.FindSocialCard(byPath, messages),
        };
        var folders = PaperFolder.Group(Below(byPath, "input/papers/"), messages);
        var (papers, written) = Concurrency.Invoke(
            () => Concurrency.Map([.. folders], folder => known.ReadPaper(folder, settings.Language)),
            () => ArchiveRecords.Read(byPath, known, settings)
        );
        messages.AddRange(papers.SelectMany(result => result.Messages).Concat(written.Messages));
        messages.AddRange(
            byPath
                .Where(file => !IsKnown(file.Path))
                .Select(file =>
                    MessageCatalog.UnusedFile(
                        new SourceLocation(file.Path),
                        "nothing of this place or name is read; README lists what belongs into input/"
                    )
                )
        );
        return new Intake(
            settings,
            [.. papers.Select(result => result.Paper).OfType<Paper>()],
            [.. papers.SelectMany(result => result.Documents).OrderBy(document => document.Id, StringComparer.Ordinal)],
            written.Curated,
            written.Events,
            written.Annotations,
            written.Pages,
            [
                .. Below(byPath, "input/theme/")
                    .Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
                    .Select(SourceDecoder.Decode),
            ],
            messages
        )
        {
            SearchCases = written.SearchCases,
        };
    }

    /// <summary>The files of a folder.</summary>
    internal static IEnumerable<InputFile> Below(IReadOnlyList<InputFile> files, string folder) =>
        files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsKnown(string path) =>
        path is "input/archive.yml" or "input/search-cases.yml"
        || path.StartsWith("input/papers/", StringComparison.Ordinal)
        || path.StartsWith("input/references/", StringComparison.Ordinal)
        || (
            path.StartsWith("input/timeline/", StringComparison.Ordinal)
            && (
                path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
                || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            )
        )
        || (
            path.StartsWith("input/theme/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal)
        )
        || PictureReader.IsSocialCard(path)
        || (
            (
                path.StartsWith("input/annotations/", StringComparison.Ordinal)
                || path.StartsWith("input/pages/", StringComparison.Ordinal)
            ) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        );
}
