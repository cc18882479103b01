using System.Text;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Takes out of a document what its paper's access holds back, here at the source: no later station can let out what it
/// never had. Places stay those of the file; its bytes and words do not leave.
/// </summary>
internal static class AccessRedactor
{
    /// <summary>The reason in the account of words.</summary>
    public const string Reason = "withheld";

    /// <summary>What of a document may be shown.</summary>
    public static Document Redact(Document document, Access access)
    {
        if (access == Access.Full)
        {
            return document;
        }

        var kept = GetRetainedBlocks(document, access).ToList();
        var ids = kept.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        var sections = document.Sections.Where(section => ids.Contains(section.Heading)).ToList();
        var cut = new RedactedText(
            document,
            kept,
            sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal)
        );
        return document with
        {
            Source = BlankSource(document, kept),
            Text = cut.Text,
            Map = new SourceMap(cut.Pieces),
            Blocks = cut.Blocks,
            Sections = [.. sections.Select(cut.MapSection).OfType<Section>()],
            Marks = cut.Marks,
            Assertions =
            [
                .. document.Assertions.Where(reading => access == Access.Abstract || reading.Field != "abstract"),
            ],
            Guesses = [.. document.Guesses.Where(guess => guess.Block is { } id && ids.Contains(id))],
            WordCounts = CountWords(document, cut.Text),
            TaggedLinks = TaggedLinks.None,
        };
    }

    private static IEnumerable<Block> GetRetainedBlocks(Document document, Access access)
    {
        var summaries = document
            .Sections.Where(section => SectionRoleClassifier.Classify(section.Title) == SectionRole.Abstract)
            .Select(section => section.Span)
            .ToList();
        var first = summaries.Count == 0 ? RecordAbstractFinder.Find(document) : null;
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
                .. document.WordCounts.Excluded.Where(aside => aside.IsMarkup),
            ]
        );
    }

    /// <summary>The file with everything blank but the words that stay.</summary>
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

        return new SourceFile(
            new InputFile(document.Source.Path, default),
            new string(units),
            document.Source.Sha256,
            document.Source.Encoding
        );
    }

    /// <summary>The blocks that stay, moved together.</summary>
    private sealed class RedactedText
    {
        private readonly StringBuilder _text = new();
        private readonly Dictionary<string, Span> _spans = new(StringComparer.Ordinal);

        public RedactedText(Document document, List<Block> kept, HashSet<string> sections)
        {
            var (piece, mark) = (0, 0);
            foreach (var block in kept)
            {
                _text.Append(_text.Length == 0 ? "" : "\n\n");
                var move = _text.Length - block.Span.Start;
                _text.Append(document.Text, block.Span.Start, block.Span.Length);
                for (
                    ;
                    piece < document.Map.Segments.Count && document.Map.Segments[piece].Text.Start < block.Span.End;
                    piece++
                )
                {
                    if (block.Span.Contains(document.Map.Segments[piece].Text))
                    {
                        Pieces.Add(
                            document.Map.Segments[piece] with
                            {
                                Text = document.Map.Segments[piece].Text.Shift(move),
                            }
                        );
                    }
                }

                for (; mark < document.Marks.Count && document.Marks[mark].Span.Start < block.Span.End; mark++)
                {
                    if (block.Span.Contains(document.Marks[mark].Span))
                    {
                        Marks.Add(document.Marks[mark] with { Span = document.Marks[mark].Span.Shift(move) });
                    }
                }

                _spans[block.Id] = block.Span.Shift(move);
                Blocks.Add(
                    block with
                    {
                        Span = block.Span.Shift(move),
                        Section = block.Section is { } section && sections.Contains(section) ? section : null,
                        Table = block.Table is null
                            ? null
                            : block.Table with
                            {
                                Rows =
                                [
                                    .. block.Table.Rows.Select(row => row.Select(cell => cell.Shift(move)).ToList()),
                                ],
                            },
                    }
                );
            }

            Text = _text.ToString();
        }

        public string Text { get; }

        public List<SourceMapSegment> Pieces { get; } = [];

        public List<Mark> Marks { get; } = [];

        public List<Block> Blocks { get; } = [];

        public Section? MapSection(Section section)
        {
            var within = Blocks.Where(block => block.Section == section.Id).Select(block => block.Span).ToList();
            return _spans.TryGetValue(section.Heading, out var heading)
                ? section with
                {
                    Span = within.Aggregate(heading, (hull, span) => hull.Hull(span)),
                }
                : null;
        }
    }
}
