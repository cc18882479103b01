using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Records;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Reads a paper: its sidecar, its documents, and the one record they make together.</summary>
internal static class PaperReader
{
    /// <summary>What was read from the folder of a paper.</summary>
    /// <param name="Paper">The paper; null where no document of it could be read.</param>
    /// <param name="Documents">Its documents, the main one first.</param>
    /// <param name="Messages">Everything to report about them.</param>
    public sealed record PaperResult(Paper? Paper, IReadOnlyList<Document> Documents, IReadOnlyList<Message> Messages);

    /// <summary>
    /// 1. the sidecar, and the access it allows; 2. the documents, in order; 3. removal of what the access holds back;
    /// 4. one record from all. A function of its arguments alone, so that papers can be read in parallel.
    /// </summary>
    /// <param name="folder">The paper's files.</param>
    /// <param name="language">BCP 47 tag of the archive's language.</param>
    /// <param name="cache">Holds what was taken out of files that are not text.</param>
    public static PaperResult Read(PaperFolder folder, string language, IBuildCache cache)
    {
        var messages = new List<Message>();
        var read = folder.Sidecar is { } file ? PaperSidecar.Read(file, messages) : null;
        var sidecar = read?.Fields;
        var access = AccessReader.Read(folder, read, messages);
        if (access == Access.Withdrawn)
        {
            sidecar?.ReportKeysInOtherCase();
            return new PaperResult(CreateTombstone(folder, sidecar), [], messages);
        }

        var context = CreateContext(folder, sidecar) with { Cache = cache };
        IReadOnlyList<MetadataAssertion> readings =
        [
            .. FrontMatterMetadataReader.Read(sidecar, MetadataEvidence.Sidecar),
            .. PaperRowMetadataReader.Read(folder.Row, messages),
        ];
        var main = sidecar?.GetString("main");
        var documents = OrderMainFirst(
            RenditionFinder.Find(ReadDocuments(folder, sidecar, context, messages), main, messages),
            main
        );
        if (documents.TrueForAll(document => document.Role == DocumentRole.References))
        {
            return new PaperResult(null, [], [.. messages, .. ReportAlone(folder, documents)]);
        }

        UnusedOverrideReporter.Report(sidecar, documents, messages);
        documents = Redact(documents, access, folder, messages);
        DocumentReporter.Report(documents, messages);
        var record = new MetadataMerger(language, documents, readings).Merge(messages);
        var paper = WithSidecar(CreatePaper(record, folder, documents) with { Access = access }, sidecar);
        documents[0] = AddTypeGuess(documents[0], record);
        sidecar?.ReportUnknownValues(PaperSchema.Schema.Fields);
        sidecar?.ReportUnknownKeys();
        var fallback = record.Item.Language ?? language;
        return new PaperResult(paper, [.. documents.Select(document => WithLanguage(document, fallback))], messages);
    }

    private static DocumentReader.DocumentContext CreateContext(PaperFolder folder, YamlMapping? sidecar) =>
        new(folder.Id, "", ReadOverrides(folder, sidecar), new PictureFolder(folder.Pictures));

    /// <summary>A title that <c>papers.csv</c> has is looked for in the text as one of the sidecar is.</summary>
    private static StructureOverrides ReadOverrides(PaperFolder folder, YamlMapping? sidecar)
    {
        var overrides = StructureOverrides.Read(sidecar);
        return overrides with
        {
            Title = overrides.Title ?? folder.Row.FirstOrDefault(cell => cell.Column == "title")?.Value,
        };
    }

    private static Paper CreatePaper(Paper record, PaperFolder folder, List<Document> documents) =>
        record with
        {
            Id = folder.Id,
            MainDocument = documents[0].Id,
            Documents = [.. documents.Select(document => document.Id)],
            Sidecar = folder.Sidecar?.Path,
        };

    /// <summary>Lists of references, or a record, without a document that they belong to.</summary>
    private static IEnumerable<Message> ReportAlone(PaperFolder folder, List<Document> lists)
    {
        foreach (var list in lists)
        {
            yield return MessageCatalog.UnusedFile(
                new SourceLocation(list.Source.Path),
                "it holds references, and no paper lies beside it; records for all papers belong into input/references/"
            );
        }

        if (folder.Sidecar is { } sidecar && folder.Documents.Count == 0)
        {
            yield return MessageCatalog.NoSidecar(new SourceLocation(sidecar.Path), "no document lies beside it");
        }
    }

    /// <summary>The report says what shows the type, where no field states it.</summary>
    private static Document AddTypeGuess(Document document, Paper record) =>
        record.Assertions.Any(reading => reading.Field == "type")
        || CslTypeClassifier.Classify(record.Item) is not null
        || DocumentTypeFinder.Find(document) is not { } found
            ? document
            : document with
            {
                Guesses =
                [
                    .. document.Guesses,
                    new Guess(
                        $"of type {found.Type}",
                        document.GetLocation(found.Block.Span),
                        "type: \"…\" in paper.yml",
                        found.Block.Id
                    )
                    {
                        Field = "type",
                        Sureness = found.Sureness,
                        NextBest = "document",
                    },
                ],
            };

    /// <summary>Removes what is held back from the documents, and from the messages notes that quote them.</summary>
    private static List<Document> Redact(
        List<Document> documents,
        Access access,
        PaperFolder folder,
        List<Message> messages
    )
    {
        if (access != Access.Full)
        {
            messages.RemoveAll(message =>
                message.Severity == Severity.Note && message.Location.Path != folder.Sidecar?.Path
            );
        }

        return [.. documents.Select(document => AccessRedactor.Redact(document, access))];
    }

    private static List<Document> ReadDocuments(
        PaperFolder folder,
        YamlMapping? sidecar,
        DocumentReader.DocumentContext context,
        List<Message> messages
    )
    {
        var roles = RoleOverrideReader.Read(sidecar, folder, messages);
        var documents = new List<Document>();
        foreach (var (file, stem) in folder.Documents.Zip(folder.GetStems()))
        {
            if (DocumentReader.Read(file, context with { Stem = stem }, messages) is { } document)
            {
                documents.Add(document with { Role = roles.GetValueOrDefault(file.Path, document.Role) });
            }
        }

        messages.AddRange(
            context
                .Pictures.Unused.Where(file => !SavedPageFolders.IsNamedSo(file.Path))
                .Select(file => MessageCatalog.PictureNotNamed(new SourceLocation(file.Path)))
        );
        return documents;
    }

    /// <summary>A withdrawn paper keeps its address, without documents.</summary>
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
                Sidecar = (folder.Sidecar ?? folder.Strays[0]).Path,
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
                CitationCorrections =
                [
                    .. sidecar.GetMappings("citations").Select(ReadCorrection).OfType<CitationCorrection>(),
                ],
            };

    private static CitationCorrection? ReadCorrection(YamlMapping entry)
    {
        var (text, work) = (entry.GetRequiredString("text"), entry.GetRequiredString("work"));
        var place = entry.GetPlace("text");
        entry.ReportUnknownKeys();
        return text is null || work is null ? null : new CitationCorrection(text, work is "none" ? null : work, place);
    }

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

    /// <summary>The document with the language that it states itself, else with that of its paper.</summary>
    private static Document WithLanguage(Document document, string fallback)
    {
        var stated = document
            .Assertions.Where(reading => reading.Field == "language" && reading.Rank > LanguageDetector.Rank)
            .MaxBy(reading => reading.Rank);
        return document with { Language = stated?.Value ?? fallback };
    }

    private static List<Document> OrderMainFirst(List<Document> documents, string? main) =>
        [
            .. documents
                .OrderBy(document =>
                    main is not null && document.Source.Path.EndsWith("/" + main, StringComparison.Ordinal) ? 0 : 1
                )
                .ThenBy(document => document.RenditionOf is null ? 0 : 1)
                .ThenBy(document => document.Role)
                .ThenByDescending(document => document.WordCounts.Published)
                .ThenBy(document => document.Id, StringComparer.Ordinal),
        ];
}
