using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Removes from a document what the access of its paper holds back. It is done here, before any other station sees the
/// text, so that none can publish it. Source positions stay those of the file, without its bytes and words.
/// </summary>
internal static class AccessRedactor
{
    /// <summary>The reason under which the words are counted.</summary>
    public const string Reason = "withheld";

    /// <summary>The document without what <paramref name="access"/> holds back.</summary>
    public static Document Redact(Document document, Access access)
    {
        if (access == Access.Full)
        {
            return document;
        }

        var kept = GetRetainedBlocks(document, access).ToList();
        var ids = kept.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        var sections = document.Sections.Where(section => ids.Contains(section.Heading)).ToList();
        var redacted = new RedactedText(
            document,
            kept,
            sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal)
        );
        return document with
        {
            Source = BlankSource(document, kept),
            Text = redacted.Text,
            Map = new SourceMap(redacted.Segments),
            Blocks = redacted.Blocks,
            Sections = [.. sections.Select(redacted.MapSection).OfType<Section>()],
            Marks = redacted.Marks,
            Notes = [],
            Pages = [],
            Pictures = [],
            Assertions =
            [
                .. document.Assertions.Where(reading => access == Access.Abstract || reading.Field != "abstract"),
            ],
            Guesses = [.. document.Guesses.Where(guess => guess.Block is { } id && ids.Contains(id))],
            WordCounts = CountWords(document, redacted.Text),
            TaggedLinks = TaggedLinks.None,
        };
    }

    private static IEnumerable<Block> GetRetainedBlocks(Document document, Access access)
    {
        var summaries = document
            .Sections.Where(section => SectionRoleClassifier.Classify(section.Title) == SectionRole.Abstract)
            .Select(section => section.Span)
            .ToList();
        var first = summaries.Count == 0 ? AbstractFinder.FindInRecord(document) : null;
        return document.Blocks.Where(block =>
            block switch
            {
                { Kind: BlockKind.Heading, Level: 1 } => true,
                { Kind: BlockKind.Metadata } => block.Field != "abstract" || access == Access.Abstract,
                { Kind: BlockKind.Paratext } => false,
                _ => access == Access.Abstract
                    && (
                        block.Field == "abstract"
                        || block == first
                        || summaries.Exists(span => span.Contains(block.Span))
                    ),
            }
        );
    }

    private static WordCounts CountWords(Document document, string text)
    {
        var published = WordTokenizer.Count(text);
        return new WordCounts(
            document.WordCounts.Read,
            published,
            [
                new ExcludedWords(Reason, document.WordCounts.Read - published),
                .. document.WordCounts.Excluded.Where(words => words.IsMarkup),
            ]
        );
    }

    /// <summary>The file with blanks in place of the words that are removed, so that offsets stay the same.</summary>
    private static SourceFile BlankSource(Document document, List<Block> kept)
    {
        var units = document.Source.Text.ToCharArray();
        var stays = new bool[units.Length];
        foreach (var span in kept.SelectMany(block => block.Source))
        {
            Array.Fill(stays, value: true, span.Start, span.Length);
        }

        for (var i = 0; i < units.Length; i++)
        {
            units[i] = stays[i] || units[i] is '\n' or '\r' ? units[i] : ' ';
        }

        var (file, text) = (new InputFile(document.Source.Path, default), new string(units));
        return document.Source.IsExtracted
            ? new SourceFile(file, text, document.Source.Sha256, document.Source.Pages)
            : new SourceFile(file, text, document.Source.Sha256, document.Source.Encoding);
    }
}
