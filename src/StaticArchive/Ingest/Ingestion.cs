using StaticArchive.Documents;
using StaticArchive.Ingest.Records;
using StaticArchive.Text;

namespace StaticArchive.Ingest;

/// <summary>The door of the first station: files in, everything read out.</summary>
public static class Ingestion
{
    /// <summary>
    /// 1. settings; 2. papers with their documents, side by side; 3. events, annotations, curated references and pages;
    /// 4. files that nobody reads are named. What the <paramref name="memory"/> has of equal files is not read again.
    /// </summary>
    public static Intake Read(IReadOnlyList<InputFile> files, Func<Settings, Settings> overrides, Memory? memory = null)
    {
        var messages = new List<Message>();
        var known = new RememberedFiles(memory ?? Memory.None);
        var byPath = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(known.File).ToList();
        var settings = overrides(known.Read("archive.yml", byPath.Where(file => file.Path == "input/archive.yml"), messages, SettingsReader.Read)) with { Card = PictureReader.Card(byPath, messages) };
        var folders = PaperFolder.Group(Below(byPath, "input/papers/"), messages);
        var (papers, written) = SideBySide.Both(() => SideBySide.Map([.. folders], folder => known.Paper(folder, settings.Language)), () => WrittenFiles.Read(byPath, known, settings));
        messages.AddRange(papers.SelectMany(result => result.Messages).Concat(written.Messages));
        messages.AddRange(byPath.Where(file => !IsKnown(file.Path)).Select(file => Messages.UnusedFile(new Place(file.Path), "nothing of this place or name is read; README lists what belongs into input/")));
        return new Intake(
            settings,
            [.. papers.Select(result => result.Paper).OfType<Paper>()],
            [.. papers.SelectMany(result => result.Documents).OrderBy(document => document.Id, StringComparer.Ordinal)],
            written.Curated,
            written.Events,
            written.Annotations,
            written.Pages,
            [.. Below(byPath, "input/theme/").Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Select(Decoding.Decode)],
            messages)
        {
            SearchCases = written.SearchCases,
        };
    }

    /// <summary>The files of a folder.</summary>
    internal static IEnumerable<InputFile> Below(IReadOnlyList<InputFile> files, string folder) => files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private static bool IsKnown(string path) =>
        path is "input/archive.yml" or "input/search-cases.yml"
        || path.StartsWith("input/papers/", StringComparison.Ordinal) || path.StartsWith("input/references/", StringComparison.Ordinal)
        || (path.StartsWith("input/timeline/", StringComparison.Ordinal) && (path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)))
        || (path.StartsWith("input/theme/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal))
        || PictureReader.IsCard(path)
        || ((path.StartsWith("input/annotations/", StringComparison.Ordinal) || path.StartsWith("input/pages/", StringComparison.Ordinal)) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
}
