using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads a paper: its sidecar, its documents, and the one record they make together.</summary>
internal static class PaperReader
{
    /// <summary>What reading a folder gave.</summary>
    /// <param name="Paper">The paper; null where no document of it could be read.</param>
    /// <param name="Documents">Its documents.</param>
    /// <param name="Messages">What there is to say.</param>
    public sealed record Result(Paper? Paper, IReadOnlyList<Document> Documents, IReadOnlyList<Message> Messages);

    /// <summary>Reads it; pure, so that papers can be read side by side.</summary>
    public static Result Read(PaperFolder folder, Settings settings)
    {
        var messages = new List<Message>();
        var sidecar = folder.ReadSidecar(messages);
        var corrections = Corrections.Read(sidecar);
        var documents = new List<Document>();
        foreach (var (file, stem) in folder.Stems())
        {
            if (DocumentReader.Read(file, new DocumentReader.Position(folder.Id, stem, corrections), messages) is { } document)
            {
                documents.Add(document with { Role = Role(sidecar, file.Path) ?? document.Role });
            }
        }

        Report(documents, messages);
        CheckCorrections(sidecar, corrections, documents, messages);
        var readings = FrontMatterReadings.Read(sidecar, 100, "paper.yml");
        if (documents.Count == 0)
        {
            return new Result(null, [], messages);
        }

        var ordered = MainFirst(documents, sidecar?.Text("main"));
        var record = new RecordMerge(settings, ordered, readings).Merge(messages);
        var paper = WithSidecar(record with { Id = folder.Id, Main = ordered[0].Id, Documents = [.. ordered.Select(document => document.Id)], Sidecar = folder.Sidecar?.Path }, sidecar);
        sidecar?.Close();
        return new Result(paper, [.. ordered.Select(document => document with { Language = record.Item.Language ?? settings.Language })], messages);
    }

    private static Paper WithSidecar(Paper paper, YamlMap? sidecar)
    {
        if (sidecar is null)
        {
            return paper;
        }

        return paper with
        {
            Access = sidecar.Text("access") switch { "abstract" => Access.Abstract, "metadata" => Access.Metadata, "withdrawn" => Access.Withdrawn, _ => Access.Full },
            AccessNote = sidecar.Text("access-note"),
            Formerly = [.. sidecar.Texts("formerly").Select(id => Text.Slug.Of(id))],
            Versions = [.. sidecar.Maps("versions").Select(Version)],
        };
    }

    private static PaperVersion Version(YamlMap version)
    {
        var result = new PaperVersion(version.Required("date") ?? "", version.Text("label") ?? version.Text("title") ?? "version", version.Text("url"));
        version.Close();
        return result;
    }

    /// <summary><c>roles: [{file: record.txt, role: record}]</c></summary>
    private static DocumentRole? Role(YamlMap? sidecar, string path)
    {
        foreach (var entry in sidecar?.Maps("roles") ?? [])
        {
            if (entry.Required("file") is { } file && path.EndsWith("/" + file, StringComparison.Ordinal))
            {
                return entry.Required("role") switch { "fulltext" => DocumentRole.Fulltext, "abstract" => DocumentRole.Abstract, "record" => DocumentRole.Record, _ => null };
            }
        }

        return null;
    }

    private static List<Document> MainFirst(List<Document> documents, string? main) =>
        [.. documents.OrderBy(document => main is not null && document.Source.Path.EndsWith("/" + main, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(document => document.Role).ThenByDescending(document => document.Words.Published).ThenBy(document => document.Id, StringComparer.Ordinal)];

    private static void Report(List<Document> documents, List<Message> messages)
    {
        foreach (var document in documents)
        {
            if (document.Source.Encoding != "utf-8")
            {
                messages.Add(Messages.OtherEncoding(new Place(document.Source.Path), document.Source.Encoding));
            }

            messages.AddRange(document.Guesses.Select(guess => Messages.Guessed(guess.Place, guess.What, guess.Override)));
            foreach (var block in document.Blocks.Where(block => block.Lost is not null))
            {
                messages.Add(Messages.Lost(document.PlaceOf(block.Span), block.Lost!, block.Span.Of(document.Text)));
            }
        }
    }

    private static void CheckCorrections(YamlMap? sidecar, Corrections corrections, List<Document> documents, List<Message> messages)
    {
        if (sidecar is null)
        {
            return;
        }

        var blocks = documents.SelectMany(document => document.Blocks.Select(block => Text.Folding.Fold(block.Span.Of(document.Text)))).ToList();
        foreach (var (what, key, words) in new[] { ("the heading", "headings", corrections.Headings.Keys), ("the box", "boxes", corrections.Boxes.Keys), ("the block", "paratext", corrections.Paratext.Keys) })
        {
            foreach (var text in words.Where(text => !blocks.Exists(block => what == "the box" ? block.StartsWith(text, StringComparison.Ordinal) : block == text)))
            {
                messages.Add(Messages.CorrectionWithoutTarget(sidecar.PlaceOf(key), what, text));
            }
        }
    }
}
