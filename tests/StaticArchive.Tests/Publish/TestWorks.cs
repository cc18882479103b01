using StaticArchive.Model;
using StaticArchive.Tests.Publish.Exports;
using static StaticArchive.Tests.Publish.TestArchive;

namespace StaticArchive.Tests.Publish;

/// <summary>The works of the archive made by hand, and its citations.</summary>
internal static class TestWorks
{
    /// <summary>Every invented record as a work, and one that only the withdrawn paper lists.</summary>
    public static List<Work> All() =>
        [
            .. SampleRecords.All.Select(entry => new Work
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

    /// <summary>One citation for each document that has any.</summary>
    public static List<Citation> Citations() =>
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
        ];
}
