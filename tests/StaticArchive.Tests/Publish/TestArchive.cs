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
            WorkPages = PagePolicy.All,
            PeoplePages = PagePolicy.All,
            HasAllExports = true,
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
                TestDocuments.Create("gone", "text", "Secret words."),
                TestDocuments.First(),
                TestDocuments.Create("one", "record", "A record (Bushel 2012)."),
                TestDocuments.Create("two", "paper", ""),
            ],
            Works = TestWorks.All(),
            Citations = TestWorks.Citations(),
            Events = TestEvents.All(),
            DatedMentions = [],
            Annotations = TestAnnotations.All(),
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
            Item = SampleRecords.All.First(entry => entry.Id == "department-of-roads-2010").Item with
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
            Item = SampleRecords.All[0].Item with { Abstract = "Not to be shown." },
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
}
