using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>Records of every kind, with everything that formats trip over. All invented.</summary>
internal static class SampleRecords
{
    /// <summary>The records by id.</summary>
    public static IReadOnlyList<NamedRecord> All { get; } =
    [
        new(
            "meadow-bushel-2003a",
            new CslItem
            {
                Type = "article-journal",
                Author = [new CslName("Meadow", "Jane"), new CslName("Bushel", "Edwin")],
                Issued = new CslDate(2003, "a"),
                Title = "Mergers of the NHS & others: what are the lessons for England?",
                ContainerTitle = "Social Policy & Order",
                Volume = "37",
                Issue = "7",
                Page = "742-755",
                Doi = "10.1111/1467-9515_00369",
                Issn = "0144-5596",
                Language = "en-GB",
                Keyword = ["mergers", "50% rule"],
                Abstract = "Costs $5 #1_{x} ~ ^ \\ and 100 % of <b>it</b>.",
            }
        ),
        new(
            "le-petit-de-silva-2009",
            new CslItem
            {
                Type = "chapter",
                Author =
                [
                    new CslName("Le Petit", "J."),
                    new CslName("de Silva", "Anna Maria"),
                    new CslName("Noël", "Marie-Ève"),
                ],
                Editor = [new CslName("Glass", "Jo"), new CslName("van der Berg", "H. M.")],
                Issued = new CslDate(2009),
                Title = "The economics of ‘care’ in Łódź",
                ContainerTitle = "International views on Health and social care",
                Publisher = "Wild & Black",
                PublisherPlace = "Oxford",
                Edition = "2",
                Page = "100-104",
                Isbn = "978-1-4051-2345-6",
            }
        ),
        new(
            "department-of-roads-2010",
            new CslItem
            {
                Type = "report",
                Author = [CslName.FromLiteral("Department of Roads, Research Unit")],
                Issued = new CslDate(2010, Edtf: "2010-02-28"),
                Title = "Moving community services: the PCT process",
                Genre = "Discussion Paper",
                Number = "12",
                CollectionTitle = "Policy Papers",
                CollectionNumber = "4",
                Publisher = "Stationery Office",
                PublisherPlace = "London",
                Url = "https://example.org/a_b?c=1&d=%7E2#frag",
                Isbn = "978 0 7044 2891 1",
                NumberOfPages = "22",
            }
        ),
        new(
            "turning-corner-2011",
            new CslItem
            {
                Type = "report",
                Author = [CslName.FromLiteral("Turning Corner")],
                Issued = new CslDate(2011, Edtf: "2011-02"),
                Title = "Benefits realisation.",
                Publisher = "Turning Corner",
                PublisherPlace = "London",
            }
        ),
        new(
            "glass-nd",
            new CslItem
            {
                Type = "webpage",
                Author = [new CslName("Glass", "Jon")],
                Issued = new CslDate(null, Literal: "n.d."),
                Title = "Trusts: structural integration",
                ContainerTitle = "INTERLINES",
                Url = "https://example.org/w1",
            }
        ),
        new(
            "king-1999",
            new CslItem
            {
                Type = "thesis",
                Author = [new CslName("King", "Martin") { Suffix = "Jr" }],
                Issued = new CslDate(1999),
                Title = "On trust",
                Genre = "PhD thesis",
                Publisher = "University of Yolk",
                PublisherPlace = "Yolk",
            }
        ),
        new(
            "health-act-1999",
            new CslItem
            {
                Type = "legislation",
                Title = "Health Act 1999",
                Issued = new CslDate(1999),
                Number = "c. 8",
                Url = "https://example.org/act",
            }
        ),
        new(
            "smith-2006",
            new CslItem
            {
                Type = "article-newspaper",
                Author = [new CslName("Smith", "Jo")],
                Issued = new CslDate(2006, Edtf: "2006-09-07"),
                Title = "Trusts on the way back",
                ContainerTitle = "The Sentinel",
                Page = "5",
            }
        ),
        new(
            "glass-dickens-2008",
            new CslItem
            {
                Type = "book",
                Editor = [new CslName("Glass", "Jon"), new CslName("Dickens", "Helen")],
                Issued = new CslDate(2008),
                Title = "Partnership working",
                Publisher = "Policy Press",
                PublisherPlace = "Bristol",
                CollectionTitle = "Better partnership working",
                CollectionNumber = "3",
            }
        ),
        new(
            "bushel-2012",
            new CslItem
            {
                Type = "paper-conference",
                Author = [new CslName("Bushel", "E."), new CslName("O'Brien-Ngô", "Zoë")],
                Issued = new CslDate(2012),
                Title = "Half-way \U0001F600 there",
                ContainerTitle = "Proceedings of the Third Meeting",
                Publisher = "ACM",
                PublisherPlace = "New York",
                Page = "e12",
            }
        ),
        new(
            "de-marsh-2004",
            new CslItem
            {
                Type = "article-journal",
                Author = [new CslName("de-Marsh", "L. E."), new CslName("Ibáñez-de-Olmo", "A.")],
                Issued = new CslDate(2004),
                Title = "Chimera--a system",
                ContainerTitle = "J. Exp. Bot.",
                Volume = "61",
            }
        ),
        new(
            "alder-in-press",
            new CslItem
            {
                Type = "article-journal",
                Author = [new CslName("Alder", "P.")],
                Issued = new CslDate(null, Literal: "in press"),
                Title = "Soon",
                ContainerTitle = "BMC",
            }
        ),
        new("memo", new CslItem { Type = "document", Title = "An untitled memorandum" }),
    ];
}
