using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using StaticArchive.Documents;
using StaticArchive.Publish.Sharing;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>A paper related to another, and why.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Why">The reason in words, before the works: <c>3 shared references:</c></param>
/// <param name="Works">Works that both list or cite.</param>
/// <param name="More">How many more they share than are named.</param>
public sealed record RelatedPaper(PageLink Paper, string Why, IReadOnlyList<PageLink> Works, int More);

/// <summary>Papers that cite the same works, or each other. Works that many papers cite say little and count little.</summary>
/// <param name="site">The site.</param>
internal sealed class RelatedPapers(Site site)
{
    private const int Most = 5;
    private const int MostWorks = 3;
    private const int TooCommon = 200;

    // The page of a paper asks once, and what the page is made of asks once.
    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<RelatedPaper>> _known = new();

    /// <summary>The most closely related papers, with the works they share.</summary>
    public IReadOnlyList<RelatedPaper> Of(Paper paper, string root) => _known.GetOrAdd((paper.Id, root), _ => Find(paper, root));

    private List<RelatedPaper> Find(Paper paper, string root)
    {
        var shared = site.Shared;
        var works = shared.Of(paper.Id).Where(work => work.Papers.Count <= TooCommon).ToList();
        var scores = new Dictionary<int, double>();
        foreach (var work in works)
        {
            var score = work.Work.Paper == paper.Id ? 1 : 1.0 / work.Papers.Count;
            foreach (var other in work.Numbers)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, other, out _) += score;
            }

            if (shared.NumberOf(work.Work.Paper) is { } own)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, own, out _) += 1;
            }
        }

        _ = shared.NumberOf(paper.Id) is { } itself && scores.Remove(itself);
        return [.. Closest(scores).Select(other => Line(Tie.Of(works, paper.Id, shared.Numbered[other], other), root))];
    }

    /// <summary>The few with the best scores, of equals the first by id; the many others are never sorted.</summary>
    private static IEnumerable<int> Closest(Dictionary<int, double> scores)
    {
        var best = new List<(int Number, double Score)>(Most + 1);
        foreach (var (number, sum) in scores)
        {
            var score = Math.Round(sum, 6);
            if (best.Count == Most && score < best[^1].Score)
            {
                continue;
            }

            var at = best.FindIndex(other => score > other.Score || (score == other.Score && number < other.Number));
            best.Insert(at < 0 ? best.Count : at, (number, score));
            best.RemoveRange(Math.Min(best.Count, Most), Math.Max(0, best.Count - Most));
        }

        return best.Select(other => other.Number);
    }

    private RelatedPaper Line(Tie tie, string root)
    {
        var reasons = new[] { tie.Cites ? "cited in this paper" : "", tie.IsCited ? "cites this paper" : "", tie.Works.Count > 0 ? Labels.Count(tie.Works.Count, "shared reference") + ":" : "" };
        return new RelatedPaper(
            new PageLink(site.Papers[tie.Paper].Title, root + Addresses.Paper(tie.Paper)),
            string.Join("; ", reasons.Where(reason => reason.Length > 0)),
            [.. tie.Works.OrderBy(work => work.Papers.Count).ThenBy(work => work.Work.Id, StringComparer.Ordinal).Take(MostWorks).Select(work => new PageLink(Labels.Short(work.Work.Item), root + Addresses.Work(work.Work.Id)))],
            Math.Max(0, tie.Works.Count - MostWorks));
    }

    /// <summary>What ties a paper to another one: the other cited here, this one cited there, works that both cite.</summary>
    private sealed record Tie(string Paper, bool Cites, bool IsCited, IReadOnlyList<SharedWork> Works)
    {
        public static Tie Of(List<SharedWork> works, string paper, string other, int number)
        {
            var both = works.Where(work => work.Numbers.AsSpan().BinarySearch(number) >= 0).ToList();
            return new Tie(other, works.Exists(work => work.Work.Paper == other), both.Exists(work => work.Work.Paper == paper), [.. both.Where(work => work.Work.Paper != paper)]);
        }
    }
}
