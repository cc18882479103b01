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

    /// <summary>
    /// 1. the sidecar, and how much it lets out; 2. the documents, in order; 3. what is held back is taken out; 4. one record of
    /// all. Pure, so that papers can be read side by side. <paramref name="language"/> is the archive's.
    /// </summary>
    public static Result Read(PaperFolder folder, string language)
    {
        var messages = new List<Message>();
        var sidecar = folder.ReadSidecar(messages);
        var access = AccessReader.Read(folder.Sidecar, sidecar, messages);
        if (access == Access.Withdrawn)
        {
            return new Result(Tombstone(folder, sidecar), [], messages);
        }

        var corrections = Corrections.Read(sidecar);
        var readings = FrontMatterReadings.Read(sidecar, 100, "paper.yml");
        var documents = MainFirst(Documents(folder, sidecar, corrections, messages), sidecar?.Text("main"));
        if (documents.Count == 0)
        {
            return new Result(null, [], messages);
        }

        CorrectionCheck.Report(sidecar, documents, messages);
        if (access != Access.Full)
        {
            // What is held back is not told in messages either.
            messages.RemoveAll(message => message.Severity == Severity.Note && message.Place.Path != folder.Sidecar?.Path);
        }

        documents = [.. documents.Select(document => Withholding.Apply(document, access))];
        Report(documents, messages);
        var record = new RecordMerge(language, documents, readings).Merge(messages);
        var paper = WithSidecar(record with { Id = folder.Id, Main = documents[0].Id, Documents = [.. documents.Select(document => document.Id)], Sidecar = folder.Sidecar?.Path, Access = access }, sidecar);
        sidecar?.Close();
        return new Result(paper, [.. documents.Select(document => document with { Language = Language(document) ?? record.Item.Language ?? language })], messages);
    }

    private static List<Document> Documents(PaperFolder folder, YamlMap? sidecar, Corrections corrections, List<Message> messages)
    {
        var roles = RolesByHand.Read(sidecar, folder, messages);
        var documents = new List<Document>();
        foreach (var (file, stem) in folder.Stems())
        {
            if (DocumentReader.Read(file, new DocumentReader.Position(folder.Id, stem, corrections), messages) is { } document)
            {
                documents.Add(document with { Role = roles.TryGetValue(file.Path, out var role) ? role : document.Role });
            }
        }

        return documents;
    }

    /// <summary>What stays of a withdrawn paper: that it was here.</summary>
    private static Paper Tombstone(PaperFolder folder, YamlMap? sidecar) =>
        WithSidecar(new Paper { Id = folder.Id, Item = new CslItem(), Title = folder.Id, Main = "", Documents = [], Access = Access.Withdrawn, Sidecar = folder.Sidecar?.Path }, sidecar) with { Versions = [] };

    private static Paper WithSidecar(Paper paper, YamlMap? sidecar) => sidecar is null ? paper : paper with
    {
        AccessNote = sidecar.Text("access-note"),
        Formerly = [.. sidecar.Texts("formerly").Select(id => Text.Slug.Of(id))],
        Versions = [.. sidecar.Maps("versions").Select(Version)],
    };

    private static PaperVersion Version(YamlMap version)
    {
        var result = new PaperVersion(version.Required("date") ?? "", version.Text("label") ?? version.Text("title") ?? "version", version.Text("url"));
        version.Close();
        return result;
    }

    /// <summary>The language that a document states itself, if any does.</summary>
    private static string? Language(Document document) => document.Readings.Where(reading => reading.Field == "language" && reading.Rank > Languages.Rank).MaxBy(reading => reading.Rank)?.Value;

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
}
