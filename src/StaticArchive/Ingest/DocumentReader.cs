using StaticArchive.Documents;
using StaticArchive.Ingest.Cleaning;
using StaticArchive.Text;

namespace StaticArchive.Ingest;

/// <summary>Reads one document: its format, its blocks, the rules, the canonical text.</summary>
internal static class DocumentReader
{
    /// <summary>Where a document stands in the archive.</summary>
    /// <param name="Paper">Id of its paper.</param>
    /// <param name="Stem">Slug of its file's stem.</param>
    /// <param name="Corrections">What the sidecar says of structure.</param>
    public sealed record Position(string Paper, string Stem, Corrections Corrections);

    /// <summary>
    /// 1. the format, by content; 2. its reader; 3. the cleaning rules; 4. text, ids and sections; 5. the account of every word.
    /// Null, with a message, for what is no text.
    /// </summary>
    public static Document? Read(InputFile file, Position position, List<Message> messages)
    {
        if (Formats.NotText(file) is { } problem)
        {
            messages.Add(problem);
            return null;
        }

        var source = Decoding.Decode(file);
        var raw = Formats.Read(source, position.Corrections, messages);
        messages.AddRange(raw.Messages);
        var context = new CleaningContext(source, raw.IsMarked, position.Corrections) { IsExact = raw.IsExact, StatedTitle = position.Corrections.Title ?? raw.Readings.FirstOrDefault(reading => reading is { Field: "title", Rank: > 60 })?.Value };
        context.Findings.AddRange(raw.Findings);
        var drafts = Rules.Apply(raw.Drafts, context);
        var parts = Assembler.Assemble(drafts);
        if (parts.Blocks.Count == 0)
        {
            messages.Add(Messages.EmptyDocument(new Place(file.Path)));
        }

        var places = new SourcePlaces(parts);
        var document = Bare(source, position, parts);
        return document with
        {
            Format = raw.Format,
            Readings = [.. raw.Readings.Concat(Stated(drafts, source)).Concat(Language(raw, parts, source)).Select(reading => reading with { Document = document.Id })],
            Guesses = [.. context.Findings.Select(finding => Guessed(finding, source, places)).OrderBy(guess => guess.Place.Line).ThenBy(guess => guess.Place.Column)],
            Words = Account(parts, raw.Aside),
            Given = Given(raw, parts, places),
        };
    }

    /// <summary>The text and its parts; what else is known of it comes on top.</summary>
    private static Document Bare(SourceFile source, Position position, Assembler.Result parts) => new()
    {
        Id = $"{position.Paper}.{position.Stem}",
        Stem = position.Stem,
        Paper = position.Paper,
        Role = Roles.Of(parts.Blocks, parts.Text),
        Source = source,
        Format = "",
        Text = parts.Text,
        Map = parts.Map,
        Blocks = parts.Blocks,
        Sections = parts.Sections,
        Marks = parts.Marks,
        Readings = [],
        Guesses = [],
        Words = new WordAccount(0, 0, []),
    };

    private static IEnumerable<FieldReading> Stated(IReadOnlyList<Draft> drafts, SourceFile source) =>
        drafts.Where(draft => draft.Kind != BlockKind.Paratext)
            .SelectMany(draft => draft.Stated.Select(field => new FieldReading(field.Field, field.Value, source.At(draft.Extent.Start), field.Rule, field.Rank) { Affiliation = field.Affiliation }));

    private static IEnumerable<FieldReading> Language(RawDocument raw, Assembler.Result parts, SourceFile source) =>
        !raw.Readings.Any(reading => reading.Field == "language") && Languages.Detect(parts.Text) is { } tag ? [new FieldReading("language", tag, new Place(source.Path), "its commonest words", Languages.Rank)] : [];

    private static Guess Guessed(Finding finding, SourceFile source, SourcePlaces places) =>
        new(finding.What, source.At(finding.Extent.Start), finding.Override, places.At(finding.Extent)?.Block);

    private static WordAccount Account(Assembler.Result parts, IReadOnlyList<SetAside> outside)
    {
        var published = 0;
        var aside = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in parts.Blocks)
        {
            var words = Words.Count(parts.Text.AsSpan(block.Span.Start, block.Span.Length));
            if (block.Kind == BlockKind.Paratext)
            {
                aside[block.Note ?? "other"] = aside.GetValueOrDefault(block.Note ?? "other") + words;
            }
            else
            {
                published += words;
            }
        }

        var read = published + aside.Values.Sum() + outside.Where(entry => !entry.IsMarkup).Sum(entry => entry.Words);
        return new WordAccount(read, published, [.. aside.Keys.Order(StringComparer.Ordinal).Select(reason => new SetAside(reason, aside[reason])), .. outside]);
    }

    private static GivenLinks Given(RawDocument raw, Assembler.Result parts, SourcePlaces places)
    {
        if (raw.References.Count == 0 && raw.Citations.Count == 0)
        {
            return GivenLinks.None;
        }

        var references = raw.References.Where(entry => parts.BlockOfKey.ContainsKey(entry.Key))
            .ToDictionary(entry => parts.BlockOfKey[entry.Key], entry => entry.Value, StringComparer.Ordinal);
        var citations = new List<GivenCitation>();
        foreach (var (where, keys) in raw.Citations)
        {
            if (places.ToText(where) is { } span)
            {
                citations.Add(new GivenCitation(span, [.. keys.Where(parts.BlockOfKey.ContainsKey).Select(key => parts.BlockOfKey[key])]));
            }
        }

        return new GivenLinks(references, citations);
    }
}
