using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Rules;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Reads one document: its format, its blocks, the rules, the canonical text.</summary>
internal static class DocumentReader
{
    /// <summary>The paper of a document and what its sidecar states of its structure.</summary>
    /// <param name="Paper">Id of its paper.</param>
    /// <param name="Stem">Slug of its file's stem.</param>
    /// <param name="Overrides">What the sidecar says of structure.</param>
    /// <param name="Pictures">The pictures beside the document.</param>
    public sealed record DocumentContext(
        string Paper,
        string Stem,
        StructureOverrides Overrides,
        PictureFolder Pictures
    )
    {
        /// <summary>Holds what was taken out of files that are not text, whatever their sidecars say.</summary>
        public IBuildCache Cache { get; init; } = IBuildCache.None;
    }

    /// <summary>
    /// 1. the format, by content; 2. its reader; 3. the rules; 4. text, ids and sections; 5. the count of every word.
    /// Null, with a message, for a file that is no text.
    /// </summary>
    public static Document? Read(InputFile file, DocumentContext position, List<Message> messages)
    {
        if (ReadFormat(file, position, messages) is not var (source, raw))
        {
            return null;
        }

        messages.AddRange(raw.Messages);
        return
            DocumentSizeGuard.HasTooManyBlocks(source, raw, messages)
            || raw is { IsReferenceList: true, Drafts.Count: 0 }
            ? null
            : Read(source, raw, position, messages);
    }

    private static Document Read(SourceFile source, RawDocument raw, DocumentContext position, List<Message> messages)
    {
        var context = CreateContext(source, raw, position.Overrides);
        var pictures = new PictureResolver(source, position.Pictures, messages);
        var drafts = pictures.Resolve(RulePipeline.Apply(raw.Drafts, context));
        var parts = DocumentAssembler.Assemble(drafts, pictures.Published);
        if (parts.Blocks.Count == 0)
        {
            messages.Add(MessageCatalog.EmptyDocument(new SourceLocation(source.Path)));
        }

        var index = new SourceSpanIndex(parts);
        var document = CreateDocument(source, position, parts);
        var assertions = raw
            .Readings.Concat(ReadStatements(drafts, source))
            .Concat(ReadCandidates(context))
            .Concat(ReadLanguage(raw, parts, source))
            .Select(reading => reading with { Document = document.Id });
        var counts = CountWords(parts, raw.ExcludedWords);
        messages.AddRange(SetAsideDetector.Find(parts.Blocks, counts, new SourceLocation(source.Path)));
        return document with
        {
            Marks = PlaceLinkMapper.Map(raw, parts),
            Format = raw.Format,
            Role = raw.IsReferenceList ? DocumentRole.References : document.Role,
            Assertions = [.. assertions],
            Guesses = CreateGuesses(context.Findings, source, index),
            WordCounts = counts,
            TaggedLinks = TaggedLinksMapper.Map(raw, parts, index),
            Pictures = pictures.Files,
        };
    }

    private static ExtractedDocument? ReadFormat(InputFile file, DocumentContext position, List<Message> messages)
    {
        if (BinaryFormatDetector.Detect(file) is var format and not BinaryFormat.None)
        {
            return BinaryFormatReader.Read(file, format, position.Cache, messages);
        }

        if ((UnsupportedFormatDetector.Find(file) ?? DocumentSizeGuard.CheckText(file)) is { } problem)
        {
            messages.Add(problem);
            return null;
        }

        var source = SourceDecoder.Decode(file);
        return new ExtractedDocument(source, FormatReader.Read(source, position.Overrides, messages));
    }

    private static RuleContext CreateContext(SourceFile source, RawDocument raw, StructureOverrides overrides)
    {
        var context = new RuleContext(source, raw.HasMarkup, overrides)
        {
            HasSemanticMarkup = raw.HasSemanticMarkup,
            NamedTitle = raw.Format.Contains("HTML", StringComparison.OrdinalIgnoreCase)
                ? NamedTitle.Find(source.Text)
                : null,
            StatedTitle =
                overrides.Title
                ?? raw.Readings.FirstOrDefault(reading => reading is { Field: "title", Rank: > 60 })?.Value,
        };
        context.Findings.AddRange(raw.Findings);
        return context;
    }

    /// <summary>The document with its text and blocks alone.</summary>
    private static Document CreateDocument(
        SourceFile source,
        DocumentContext position,
        DocumentAssembler.AssembledText parts
    ) =>
        new()
        {
            Id = $"{position.Paper}.{position.Stem}",
            Stem = position.Stem,
            Paper = position.Paper,
            Role = DocumentRoleClassifier.Classify(parts.Blocks, parts.Text),
            Source = source,
            Format = "",
            Text = parts.Text,
            Map = parts.Map,
            Blocks = parts.Blocks,
            Sections = parts.Sections,
            Marks = parts.Marks,
            Notes = parts.Notes,
            Pages = DocumentPageFinder.Find(source.Pages, parts.Map, parts.Text.Length),
            Assertions = [],
            Guesses = [],
            WordCounts = new WordCounts(0, 0, []),
        };

    private static IEnumerable<MetadataAssertion> ReadStatements(IReadOnlyList<Draft> drafts, SourceFile source) =>
        drafts
            .Where(draft => draft.Kind != BlockKind.Paratext || draft.IsReadForRecord)
            .SelectMany(draft =>
                draft.Statements.Select(statement => statement.ToAssertion(source.GetLocation(draft.Extent.Start)))
            );

    private static IEnumerable<MetadataAssertion> ReadCandidates(RuleContext context) =>
        context.Candidates.Select(candidate =>
            candidate.Statement.ToAssertion(context.Source.GetLocation(candidate.Extent.Start)) with
            {
                IsCandidate = true,
            }
        );

    private static IEnumerable<MetadataAssertion> ReadLanguage(
        RawDocument raw,
        DocumentAssembler.AssembledText parts,
        SourceFile source
    ) =>
        !raw.IsReferenceList
        && !raw.Readings.Any(reading => reading.Field == "language")
        && LanguageDetector.Detect(parts.Text) is { } tag
            ?
            [
                new MetadataAssertion(
                    "language",
                    tag,
                    new SourceLocation(source.Path),
                    "its commonest words",
                    LanguageDetector.Rank
                ),
            ]
            : [];

    private static List<Guess> CreateGuesses(
        IEnumerable<RuleFinding> findings,
        SourceFile source,
        SourceSpanIndex index
    ) =>
        [
            .. findings
                .Select(finding => new Guess(
                    finding.Description,
                    source.GetLocation(finding.Extent.Start),
                    finding.Hint,
                    index.FindBlock(finding.Extent)
                )
                {
                    Field = finding.Certainty?.Field,
                    Sureness = finding.Certainty?.Sureness ?? 0,
                    NextBest = finding.Certainty?.NextBest,
                })
                .OrderBy(guess => guess.Location.Line)
                .ThenBy(guess => guess.Location.Column),
        ];

    private static WordCounts CountWords(DocumentAssembler.AssembledText parts, IReadOnlyList<ExcludedWords> unread)
    {
        var published = 0;
        var excluded = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in parts.Blocks)
        {
            var words = WordTokenizer.Count(parts.Text.AsSpan(block.Span.Start, block.Span.Length));
            if (block.Kind == BlockKind.Paratext)
            {
                var reason = (block.Note ?? BlockNote.From(BlockNoteKind.Other)).Words;
                excluded[reason] = excluded.GetValueOrDefault(reason) + words;
            }
            else
            {
                published += words;
            }
        }

        var read = published + excluded.Values.Sum() + unread.Where(entry => !entry.IsMarkup).Sum(entry => entry.Count);
        return new WordCounts(
            read,
            published,
            [
                .. excluded
                    .Keys.Order(StringComparer.Ordinal)
                    .Select(reason => new ExcludedWords(reason, excluded[reason])),
                .. unread,
            ]
        )
        {
            TitlePage = parts
                .Blocks.Take(TitlePageFinder.CountBlocks(parts.Blocks, parts.Text))
                .Where(block => block.Kind != BlockKind.Paratext)
                .Sum(block => WordTokenizer.Count(parts.Text.AsSpan(block.Span.Start, block.Span.Length))),
        };
    }
}
