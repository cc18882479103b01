using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// What ties a paper to another one: the other cited here, this one cited there, works that both cite.
/// </summary>
internal sealed record BibliographicCoupling(
    string Paper,
    bool IsCiting,
    bool IsCited,
    IReadOnlyList<SharedReference> Works
)
{
    public static BibliographicCoupling Find(List<SharedReference> works, string paper, string other, int number)
    {
        var both = works.Where(work => work.PaperIndexes.AsSpan().BinarySearch(number) >= 0).ToList();
        return new BibliographicCoupling(
            other,
            works.Exists(work => work.Work.Paper == other),
            both.Exists(work => work.Work.Paper == paper),
            [.. both.Where(work => work.Work.Paper != paper)]
        );
    }
}
