using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Records;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Reads a paper: its sidecar, its documents, and the one record they make together.</summary>
internal static class PaperReader
{
    /// <summary>What reading a folder gave.</summary>
    /// <param name="Paper">The paper; null where no document of it could be read.</param>
    /// <param name="Documents">Its documents.</param>
    /// <param name="Messages">What there is to say.</param>
    public sealed record PaperResult(Paper? Paper, IReadOnlyList<Document> Documents, IReadOnlyList<Message> Messages);

    /// <summary>
    /// 1. the sidecar, and how much it lets out; 2. the documents, in order; 3. what is held back is taken out; 4. one
    /// record of all. Pure, so that papers can be read side by side. <paramref name="language"/> is the archive's.
    /// </summary>
    public static PaperResult Read(PaperFolder folder, string language)
    {
        var messages = new List<Message>();
        var sidecar = folder.ReadSidecar(messages);
        var access = AccessReader.Read(folder.Sidecar, sidecar, messages);
        if (access == Access.Withdrawn)
        {
            return new PaperResult(CreateTombstone(folder, sidecar), [], messages);
        }

        var corrections = StructureOverrides.Read(sidecar);
        var readings = FrontMatterMetadataReader.Read(sidecar, MetadataEvidence.Sidecar);
        var documents = OrderMainFirst(
            ReadDocuments(folder, sidecar, corrections, messages),
            sidecar?.GetString("main")
        );
        if (documents.Count == 0)
        {
            return new PaperResult(null, [], messages);
        }

        UnusedOverrideReporter.Report(sidecar, documents, messages);
        if (access != Access.Full)
        {
            // What is held back is not told in messages either.
            messages.RemoveAll(message =>
                message.Severity == Severity.Note && message.Location.Path != folder.Sidecar?.Path
            );
        }

        documents = [.. documents.Select(document => AccessRedactor.Redact(document, access))];
        ReportDuplicates(documents, messages);
        var record = new MetadataMerger(language, documents, readings).Merge(messages);
        var paper = WithSidecar(
            record with
            {
                Id = folder.Id,
                MainDocument = documents[0].Id,
                Documents = [.. documents.Select(document => document.Id)],
                Sidecar = folder.Sidecar?.Path,
                Access = access,
            },
            sidecar
        );
        sidecar?.ReportUnknownKeys();
        return new PaperResult(
            paper,
            [
                .. documents.Select(document =>
                    document with
                    {
                        Language = FindLanguage(document) ?? record.Item.Language ?? language,
                    }
                ),
            ],
            messages
        );
    }

    private static List<Document> ReadDocuments(
        PaperFolder folder,
        YamlMapping? sidecar,
        StructureOverrides corrections,
        List<Message> messages
    )
    {
        var roles = RoleOverrideReader.Read(sidecar, folder, messages);
        var documents = new List<Document>();
        foreach (var (file, stem) in folder.GetStems())
        {
            if (
                DocumentReader.Read(file, new DocumentReader.DocumentContext(folder.Id, stem, corrections), messages) is
                { } document
            )
            {
                documents.Add(
                    document with
                    {
                        Role = roles.TryGetValue(file.Path, out var role) ? role : document.Role,
                    }
                );
            }
        }

        return documents;
    }

    /// <summary>What stays of a withdrawn paper: that it was here.</summary>
    private static Paper CreateTombstone(PaperFolder folder, YamlMapping? sidecar) =>
        WithSidecar(
            new Paper
            {
                Id = folder.Id,
                Item = new CslItem(),
                Title = folder.Id,
                MainDocument = "",
                Documents = [],
                Access = Access.Withdrawn,
                Sidecar = folder.Sidecar?.Path,
            },
            sidecar
        ) with
        {
            Versions = [],
        };

    private static Paper WithSidecar(Paper paper, YamlMapping? sidecar) =>
        sidecar is null
            ? paper
            : paper with
            {
                AccessNote = sidecar.GetString("access-note"),
                FormerIds = [.. sidecar.GetStrings("formerly").Select(id => Slug.From(id))],
                Versions = [.. sidecar.GetMappings("versions").Select(ReadVersion)],
            };

    private static PaperVersion ReadVersion(YamlMapping version)
    {
        var result = new PaperVersion(
            version.GetRequiredString("date") ?? "",
            version.GetString("label") ?? version.GetString("title") ?? "version",
            version.GetString("url")
        );
        version.ReportUnknownKeys();
        return result;
    }

    /// <summary>The language that a document states itself, if any does.</summary>
    private static string? FindLanguage(Document document) =>
        document
            .Assertions.Where(reading => reading.Field == "language" && reading.Rank > LanguageDetector.Rank)
            .MaxBy(reading => reading.Rank)
            ?.Value;

    private static List<Document> OrderMainFirst(List<Document> documents, string? main) =>
        [
            .. documents
                .OrderBy(document =>
                    main is not null && document.Source.Path.EndsWith("/" + main, StringComparison.Ordinal) ? 0 : 1
                )
                .ThenBy(document => document.Role)
                .ThenByDescending(document => document.WordCounts.Published)
                .ThenBy(document => document.Id, StringComparer.Ordinal),
        ];

    private static void ReportDuplicates(List<Document> documents, List<Message> messages)
    {
        foreach (var document in documents)
        {
            if (document.Source.Encoding != "utf-8")
            {
                messages.Add(
                    MessageCatalog.NonUtf8Encoding(new SourceLocation(document.Source.Path), document.Source.Encoding)
                );
            }

            messages.AddRange(
                document.Guesses.Select(guess =>
                    MessageCatalog.GuessMade(guess.Location, guess.Decision, guess.Override)
                )
            );
            foreach (var block in document.Blocks.Where(block => block.MissingContent is not null))
            {
                messages.Add(
                    MessageCatalog.ContentMissing(
                        document.GetLocation(block.Span),
                        block.MissingContent!,
                        block.Span.Slice(document.Text)
                    )
                );
            }
        }
    }
}
