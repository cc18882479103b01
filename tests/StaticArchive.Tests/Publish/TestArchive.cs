using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Site;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish;

/// <summary>
/// A small linked archive made by hand: paper <c>one</c> with two documents, one of them with characters outside the
/// basic plane and a byte order mark; <c>two</c> with its record only; <c>gone</c>, withdrawn.
/// </summary>
internal static class TestArchive
{
    /// <summary>Text of the first document: a pair before the citation, so that units and code points differ.</summary>
    public const string Text =
        "A title\n\nSmiles \U0001F600 and pairs (Meadow & Bushel 2003a) in England.\n\nBuy this\n\nMeadow J, "
        + "Bushel E (2003a) Mergers.";

    /// <summary>Its file: a byte order mark, Windows line ends, one paragraph broken in two.</summary>
    public const string Source =
        "\uFEFF# A title\r\n\r\nSmiles \U0001F600 and pairs\r\n(Meadow & Bushel 2003a) in "
        + "England.\r\n\r\nBuy this\r\n\r\nMeadow J, Bushel E (2003a) Mergers.\r\n";

    /// <summary>Settings of a site whose host is known.</summary>
    public static Settings Settings { get; } =
        new()
        {
            Title = "Papers & notes",
            Description = "Invented papers.",
            Language = "en-GB",
            BaseUrl = "https://archive.example/sub/",
            Licence = "https://creativecommons.org/licenses/by/4.0/",
        };

    /// <summary>The site of the archive.</summary>
    public static SiteIndex Site(Settings? settings = null) => new(PublicArchive.From(Archive(settings)));

    /// <summary>The archive.</summary>
    public static Archive Archive(Settings? settings = null) =>
        new()
        {
            Settings = settings ?? Settings,
            Papers = [Gone(), One(), Two()],
            Documents =
            [
                Document("gone", "text", "Secret words."),
                FirstDocument(),
                Document("one", "record", "A record (Bushel 2012)."),
                Document("two", "paper", ""),
            ],
            Works = Works(),
            Citations =
            [
                new Citation
                {
                    Id = "gone.text.c0001",
                    Document = "gone.text",
                    Block = "p-whole",
                    Span = new Span(0, 6),
                    Status = CitationStatus.Unresolved,
                    Works = [],
                },
                new Citation
                {
                    Id = "one.main.c0001",
                    Document = "one.main",
                    Block = "p-pair",
                    Span = At("Meadow & Bushel 2003a"),
                    Status = CitationStatus.Resolved,
                    Works = ["meadow-bushel-2003a"],
                },
                new Citation
                {
                    Id = "one.record.c0001",
                    Document = "one.record",
                    Block = "p-whole",
                    Span = new Span(10, 19),
                    Status = CitationStatus.Unresolved,
                    Works = [],
                    Candidates =
                    [
                        new Candidate("bushel-2012", "not in this list"),
                        new Candidate("secret-2001", "another year"),
                    ],
                },
            ],
            Events = Events(),
            DatedMentions = [],
            Annotations = Annotations(),
            OrganisationMentions = [],
            Pages = [],
            Styles = [],
            Messages =
            [
                MessageCatalog.EmptyDocument(new SourceLocation("input/papers/gone/text.txt", 1, 1)),
                MessageCatalog.UnusedFile(new SourceLocation("input/odd.bin"), "it is odd"),
            ],
        };

    /// <summary>Where words stand in the first document's text.</summary>
    public static Span At(string words) =>
        new(
            Text.IndexOf(words, StringComparison.Ordinal),
            Text.IndexOf(words, StringComparison.Ordinal) + words.Length
        );

    private static Paper One() =>
        new()
        {
            Id = "one",
            Item = RichItems.All.First(entry => entry.Id == "department-of-roads-2010").Item with
            {
                Abstract = "All of it.",
                Keyword = ["roads", "trusts"],
                Language = "en",
            },
            Title = "Moving community services",
            Rights = "© the authors",
            Licence = "https://creativecommons.org/licenses/by/4.0/",
            Institution = "Roads Institute",
            MainDocument = "one.main",
            Documents = ["one.main", "one.record"],
            Sidecar = "input/papers/one/paper.yml",
        };

    private static Paper Two() =>
        new()
        {
            Id = "two",
            Item = RichItems.All[0].Item with { Abstract = "Not to be shown." },
            Title = "Mergers",
            MainDocument = "two.paper",
            Documents = ["two.paper"],
            Access = Access.Metadata,
        };

    private static Paper Gone() =>
        new()
        {
            Id = "gone",
            Item = new CslItem
            {
                Title = "A secret",
                Type = "report",
                Author = [new CslName("Nemo", "N.")],
                Issued = new CslDate(2001),
            },
            Title = "A secret",
            MainDocument = "gone.text",
            Documents = ["gone.text"],
            Access = Access.Withdrawn,
        };

    private static Document FirstDocument()
    {
        var blocks = new[]
        {
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
        };
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

    private static Document Document(string paper, string stem, string text) =>
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

    private static List<Work> Works() =>
        [
            .. RichItems.All.Select(entry => new Work
            {
                Id = entry.Id,
                Item = entry.Item,
                IsCurated = entry.Id != "meadow-bushel-2003a",
                Occurrences =
                    entry.Id == "meadow-bushel-2003a"
                        ?
                        [
                            new Occurrence(
                                "one.main",
                                "p-entry",
                                At("Meadow J, Bushel E (2003a) Mergers."),
                                "Meadow J, Bushel E (2003a) Mergers.",
                                entry.Item,
                                true
                            ),
                            new Occurrence("gone.text", "p-whole", new Span(0, 6), "Secret", entry.Item, true),
                        ]
                        : [],
                CitedBy = entry.Id == "meadow-bushel-2003a" ? ["one.main.c0001"] : [],
                MergedBecause =
                    entry.Id == "meadow-bushel-2003a"
                        ? [new MergeReason("one.main", "gone.text", "author, year and title agree")]
                        : [],
            }),
            new Work
            {
                Id = "secret-2001",
                Item = new CslItem { Title = "Secret" },
                Occurrences = [new Occurrence("gone.text", "p-whole", new Span(0, 6), "Secret", new CslItem(), true)],
            },
        ];

    private static List<TimelineEvent> Events()
    {
        var quote = new TextQuoteSelector(
            "one",
            null,
            "in England",
            null,
            null,
            new SourceLocation("input/timeline/a.yml", 7, 12)
        );
        var lost = quote with { Exact = "nowhere", Location = new SourceLocation("input/timeline/a.yml", 9, 12) };
        var secret = quote with { Paper = "gone", Exact = "Secret" };
        SourceReference[] sources =
        [
            new(null, "https://example.org/s", "A source", null, "2003"),
            new("bushel-2012", null, null, null, null),
        ];
        return
        [
            Event("before-2003", "../2003-05", DateOnly.MinValue, new DateOnly(2003, 5, 31)) with
            {
                Record = Record("before-2003", "../2003-05") with { Sources = sources },
            },
            Event("launched", "2003~", new DateOnly(2003, 1, 1), new DateOnly(2003, 12, 31)) with
            {
                Evidence =
                [
                    new Evidence(quote, new Anchor(AnchorState.Exact, "one.main", At("in England"), "p-pair", null)),
                    new Evidence(lost, new Anchor(AnchorState.Orphan, null, default, null, "not found")),
                ],
                Disputed = [new Dispute(new DisputeRecord("date", "2004", [], [sources[0]], false, "it is older"), [])],
            },
            Event("told-by-the-secret", "2001", new DateOnly(2001, 1, 1), new DateOnly(2001, 12, 31)) with
            {
                Evidence =
                [
                    new Evidence(secret, new Anchor(AnchorState.Exact, "gone.text", new Span(0, 6), "p-whole", null)),
                ],
            },
        ];
    }

    private static TimelineEvent Event(string id, string date, DateOnly earliest, DateOnly latest) =>
        new()
        {
            Record = Record(id, date),
            Earliest = earliest,
            Latest = latest,
            DateInWords = date,
        };

    private static EventRecord Record(string id, string date) =>
        new()
        {
            Id = id,
            SourceLocation = new SourceLocation("input/timeline/a.yml", 1),
            Date = date,
            Title = "It is launched",
            Kind = "launch",
        };

    private static List<Annotation> Annotations() =>
        [
            new(
                Note("a-note", "one", "pairs (Meadow") with
                {
                    Orcid = "0000-0001-2345-6789",
                    Tags = ["counts"],
                    References = ["bushel-2012"],
                },
                new Anchor(AnchorState.Moved, "one.main", At("pairs (Meadow"), "p-pair", "one word differs")
            ),
            new(
                Note("an-answer", "one", "pairs (Meadow") with
                {
                    ReplyTo = "a-note",
                    Motivation = "replying",
                    Created = "2021-06-07",
                },
                new Anchor(AnchorState.Orphan, null, default, null, "not found")
            ),
            new(
                Note("on-the-secret", "gone", "Secret"),
                new Anchor(AnchorState.Exact, "gone.text", new Span(0, 6), "p-whole", null)
            ),
        ];

    private static AnnotationRecord Note(string id, string paper, string quote) =>
        new()
        {
            Id = id,
            Path = $"input/annotations/{paper}/{id}.md",
            Author = "A. Reader",
            Created = "2021-05-06",
            Motivation = "commenting",
            Target = new TextQuoteSelector(
                paper,
                null,
                quote,
                "and ",
                null,
                new SourceLocation($"input/annotations/{paper}/{id}.md", 5, 8)
            ),
            Body = "See *there* <script>.",
        };
}
