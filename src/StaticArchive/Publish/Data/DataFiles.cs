using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary>The data files: everything the site knows, for programs.</summary>
public static class DataFiles
{
    /// <summary>All of them. Field names and meanings stand on the page <c>/data/</c> and do not change.</summary>
    public static IEnumerable<OutputFile> Of(Site all)
    {
        var site = Published.Of(all);
        yield return new OutputFile(Addresses.Data + "papers.json", () => PapersFile.Write(site));
        yield return OutputFile.InPieces(Addresses.Data + "references.json", () => ReferencesFile.Write(site));
        yield return OutputFile.InPieces(Addresses.Data + "citations.json", () => CitationsFile.Write(site));
        yield return new OutputFile(Addresses.Data + "events.json", () => EventsFile.Write(site));
        yield return new OutputFile(Addresses.Data + "annotations.json", () => AnnotationsFile.Write(site));
        yield return new OutputFile(AnnotationSchema.Address, () => AnnotationSchema.Write(site.Archive.Settings));
        yield return new OutputFile(Addresses.Data + "report.json", () => ReportFile.Write(site));
        foreach (var note in site.Archive.Annotations)
        {
            yield return new OutputFile(Addresses.AnnotationData(note.Id), () => AnnotationsFile.One(site, note));
        }

        var works = new Lazy<Dictionary<string, Dictionary<string, string>>>(() => WorksByBlock(site.Archive));
        foreach (var document in site.Archive.Documents)
        {
            yield return new OutputFile(Document(document.Id), () => DocumentFile.Write(document, site.OffsetsOf(document.Id), works.Value.GetValueOrDefault(document.Id) ?? [])) { MadeOf = () => site.Makings.Of(site.Papers[document.Paper]) };
        }
    }

    /// <summary>Address of the data file of a document.</summary>
    public static string Document(string id) => $"{Addresses.Data}documents/{id}.json";

    /// <summary>By document the work that a block prints; of several (a list of titles in one block) the first by id.</summary>
    private static Dictionary<string, Dictionary<string, string>> WorksByBlock(Archive archive)
    {
        var works = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var work in archive.Works.OrderBy(work => work.Id, StringComparer.Ordinal))
        {
            foreach (var print in work.Occurrences)
            {
                if (!works.TryGetValue(print.Document, out var blocks))
                {
                    blocks = works[print.Document] = new Dictionary<string, string>(StringComparer.Ordinal);
                }

                blocks.TryAdd(print.Block, work.Id);
            }
        }

        return works;
    }
}
