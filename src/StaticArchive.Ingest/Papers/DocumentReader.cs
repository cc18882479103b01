using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats;
using StaticArchive.Ingest.Rules;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Reads one document: its format, its blocks, the rules, the canonical text.</summary>
internal static class DocumentReader
{
    /// <summary>Where a document stands in the archive.</summary>
    /// <param name="Paper">Id of its paper.</param>
    /// <param name="Stem">Slug of its file's stem.</param>
    /// <param name="Overrides">What the sidecar says of structure.</param>
    public sealed record DocumentContext(string Paper, string Stem, StructureOverrides Overrides);

    /// <summary>
    /// 1. the format, by content; 2. its reader; 3. the cleaning rules; 4. text, ids and sections; 5. the account of
    /// every word. Null, with a message, for what is no text.
    /// </summary>
    public static Document? Read(InputFile file, DocumentContext position, List<Message> messages)
    {
        if (FormatReader.FindUnsupported(file) is { } problem)
        {
            messages.Add(problem);
            return null;
        }

        var source = SourceDecoder.Decode(file);
        var raw = FormatReader.Read(source, position.Overrides, messages);
        messages.AddRange(raw.Messages);
        var context = new RuleContext(source, raw.HasMarkup, position.Overrides)
        {
            HasSemanticMarkup = raw.HasSemanticMarkup,
            StatedTitle =
                position.Overrides.Title
                ?? raw.Readings.FirstOrDefault(reading => reading is { Field: "title", Rank: > 60 })?.Value,
        };
        context.Findings.AddRange(raw.Findings);
        var drafts = RulePipeline.Apply(raw.Drafts, context);
        var parts = DocumentAssembler.Assemble(drafts);
        if (parts.Blocks.Count == 0)
        {
            messages.Add(MessageCatalog.EmptyDocument(new SourceLocation(file.Path)));
        }

        var places = new SourceSpanIndex(parts);
        var document = CreateDocument(source, position, parts);
        return document with
        {
            Format = raw.Format,
            Assertions =
            [
                .. raw
                    .Readings.Concat(ReadStatements(drafts, source))
                    .Concat(ReadLanguage(raw, parts, source))
                    .Select(reading => reading with { Document = document.Id }),
            ],
            Guesses =
            [
                .. context
                    .Findings.Select(finding => CreateGuess(finding, source, places))
                    .OrderBy(guess => guess.Location.Line)
                    .ThenBy(guess => guess.Location.Column),
            ],
            WordCounts = CountWords(parts, raw.ExcludedWords),
            TaggedLinks = ReadGivenLinks(raw, parts, places),
        };
    }

    /// <summary>The text and its parts; what else is known of it comes on top.</summary>
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
            Assertions = [],
            Guesses = [],
            WordCounts = new WordCounts(0, 0, []),
        };

    private static IEnumerable<MetadataAssertion> ReadStatements(IReadOnlyList<Draft> drafts, SourceFile source) =>
        drafts
            .Where(draft => draft.Kind != BlockKind.Paratext)
            .SelectMany(draft =>
                draft.Statements.Select(field => new MetadataAssertion(
                    field.Field.GetName(),
                    field.Value,
                    source.GetLocation(draft.Extent.Start),
                    field.Evidence.Words,
                    field.Evidence.Rank
                )
                {
                    Affiliation = field.Affiliation,
                })
            );

    private static IEnumerable<MetadataAssertion> ReadLanguage(
        RawDocument raw,
        DocumentAssembler.AssembledText parts,
        SourceFile source
    ) =>
        !raw.Readings.Any(reading => reading.Field == "language") && LanguageDetector.Detect(parts.Text) is { } tag
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

    private static Guess CreateGuess(RuleFinding finding, SourceFile source, SourceSpanIndex places) =>
        new(
            finding.Description,
            source.GetLocation(finding.Extent.Start),
            finding.Hint,
            places.FindBlock(finding.Extent)?.Block
        );

    private static WordCounts CountWords(DocumentAssembler.AssembledText parts, IReadOnlyList<ExcludedWords> outside)
    {
        var published = 0;
        var aside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in parts.Blocks)
        {
            var words = WordTokenizer.Count(parts.Text.AsSpan(block.Span.Start, block.Span.Length));
            if (block.Kind == BlockKind.Paratext)
            {
                var reason = (block.Note ?? BlockNote.From(BlockNoteKind.Other)).Words;
                aside[reason] = aside.GetValueOrDefault(reason) + words;
            }
            else
            {
                published += words;
            }
        }

        var read = published + aside.Values.Sum() + outside.Where(entry => !entry.IsMarkup).Sum(entry => entry.Count);
        return new WordCounts(
            read,
            published,
            [
                .. aside.Keys.Order(StringComparer.Ordinal).Select(reason => new ExcludedWords(reason, aside[reason])),
                .. outside,
            ]
        );
    }

    private static TaggedLinks ReadGivenLinks(
        RawDocument raw,
        DocumentAssembler.AssembledText parts,
        SourceSpanIndex places
    )
    {
        if (raw.References.Count == 0 && raw.Citations.Count == 0)
        {
            return TaggedLinks.None;
        }

        var references = raw
            .References.Where(entry => parts.BlockOfKey.ContainsKey(entry.Key))
            .ToDictionary(entry => parts.BlockOfKey[entry.Key], entry => entry.Value, StringComparer.Ordinal);
        var citations = new List<TaggedCitation>();
        foreach (var (where, keys) in raw.Citations)
        {
            if (places.FindText(where) is { } span)
            {
                citations.Add(
                    new TaggedCitation(
                        span,
                        [.. keys.Where(parts.BlockOfKey.ContainsKey).Select(key => parts.BlockOfKey[key])]
                    )
                );
            }
        }

        return new TaggedLinks(references, citations);
    }
}
