using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using static StaticArchive.Tests.Publish.TestArchive;

namespace StaticArchive.Tests.Publish;

/// <summary>The documents of the archive made by hand, with the places of their words in the source.</summary>
internal static class TestDocuments
{
    /// <summary>The first document of paper <c>one</c>.</summary>
    public static Document First()
    {
        var blocks = FirstBlocks();
        return Empty("one", "main", Source) with
        {
            Text = Text,
            Blocks = blocks,
            Sections = [new Section("a-title", "A title", 2, new Span(0, At("England.").End), "p-title")],
            Map = new SourceMap([.. blocks.SelectMany(Pieces).OrderBy(piece => piece.Text.Start)]),
            Guesses =
            [
                new Guess(
                    "a paragraph was joined",
                    new SourceLocation("input/papers/one/main.txt", 3, 1),
                    "join: false",
                    "p-pair"
                ),
            ],
            WordCounts = new WordCounts(16, 14, [new ExcludedWords("advert", 2)]),
        };
    }

    private static Block[] FirstBlocks() =>
        [
            Block("p-title", BlockKind.Heading, At("A title"), SourceOf("A title")),
            Block(
                "p-pair",
                BlockKind.Paragraph,
                At("Smiles \U0001F600 and pairs (Meadow & Bushel 2003a) in England."),
                SourceOf("Smiles \U0001F600 and pairs"),
                SourceOf("(Meadow & Bushel 2003a) in England.")
            ) with
            {
                Note = BlockNote.From(BlockNoteKind.Joined),
                Section = "a-title",
            },
            Block("p-advert", BlockKind.Paratext, At("Buy this"), SourceOf("Buy this")) with
            {
                OriginalKind = BlockKind.Paragraph,
                Note = BlockNote.From(BlockNoteKind.Advert),
            },
            Block(
                "p-entry",
                BlockKind.Reference,
                At("Meadow J, Bushel E (2003a) Mergers."),
                SourceOf("Meadow J, Bushel E (2003a) Mergers.")
            ),
        ];

    /// <summary>A document of one paragraph, or of none.</summary>
    public static Document Create(string paper, string stem, string text) =>
        Empty(paper, stem, text) with
        {
            Text = text,
            Blocks =
                text.Length == 0
                    ? []
                    : [Block("p-whole", BlockKind.Paragraph, new Span(0, text.Length), new Span(0, text.Length))],
            Map = new SourceMap(
                text.Length == 0 ? [] : [new SourceMapSegment(new Span(0, text.Length), new Span(0, text.Length))]
            ),
        };

    private static Document Empty(string paper, string stem, string source)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        return new Document
        {
            Id = $"{paper}.{stem}",
            Stem = stem,
            Paper = paper,
            Role = stem == "record" ? DocumentRole.Record : DocumentRole.Fulltext,
            Source = new SourceFile(
                new InputFile($"input/papers/{paper}/{stem}.txt", bytes),
                source,
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                "utf-8"
            ),
            Format = "plain text",
            Text = "",
            Map = new SourceMap([]),
            Blocks = [],
            Sections = [],
            Marks = [],
            Assertions = [],
            Guesses = [],
            WordCounts = new WordCounts(0, 0, []),
        };
    }

    private static Block Block(string id, BlockKind kind, Span span, params Span[] source) =>
        new()
        {
            Id = id,
            Kind = kind,
            OriginalKind = kind,
            Span = span,
            Source = source,
        };

    private static Span SourceOf(string words) =>
        new(
            Source.IndexOf(words, StringComparison.Ordinal),
            Source.IndexOf(words, StringComparison.Ordinal) + words.Length
        );

    /// <summary>Each stretch of the source in turn; the blank that joins two has none.</summary>
    private static IEnumerable<SourceMapSegment> Pieces(Block block)
    {
        var at = block.Span.Start;
        foreach (var source in block.Source)
        {
            if (at > block.Span.Start)
            {
                yield return new SourceMapSegment(new Span(at, at + 1), default);
                at++;
            }

            yield return new SourceMapSegment(new Span(at, at + source.Length), source);
            at += source.Length;
        }
    }
}
