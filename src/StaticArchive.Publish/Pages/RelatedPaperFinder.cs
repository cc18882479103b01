using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Papers that cite the same works, or each other. Works that many papers cite say little and count little.
/// </summary>
/// <param name="shared">Works that tie papers together.</param>
internal sealed class RelatedPaperFinder(SiteIndex site, SharedReferenceIndex shared)
{
    private const int MaxPapers = 5;
    private const int MaxWorks = 3;
    private const int MaxSharingPapers = 200;

    // The page of a paper asks once, and what the page is made of asks once.
    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<RelatedPaper>> _found = new();

    /// <summary>The most closely related papers, with the works they share.</summary>
    public IReadOnlyList<RelatedPaper> FindRelated(Paper paper, string root) =>
        _found.GetOrAdd((paper.Id, root), _ => Rank(paper, root));

    private List<RelatedPaper> Rank(Paper paper, string root)
    {
        var works = shared.ForPaper(paper.Id).Where(work => work.Papers.Count <= MaxSharingPapers).ToList();
        var scores = new Dictionary<int, double>();
        foreach (var work in works)
        {
            var score = work.Work.Paper == paper.Id ? 1 : 1.0 / work.Papers.Count;
            foreach (var other in work.PaperIndexes)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, other, out _) += score;
            }

            if (shared.IndexOf(work.Work.Paper) is { } own)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, own, out _) += 1;
            }
        }

        _ = shared.IndexOf(paper.Id) is { } itself && scores.Remove(itself);
        return
        [
            .. TakeBest(scores)
                .Select(other =>
                    BuildRelatedPaper(BibliographicCoupling.Find(works, paper.Id, shared.PaperIds[other], other), root)
                ),
        ];
    }

    /// <summary>The few with the best scores, of equals the first by id; the many others are never sorted.</summary>
    private static IEnumerable<int> TakeBest(Dictionary<int, double> scores)
    {
        var best = new List<(int Number, double Score)>(MaxPapers + 1);
        foreach (var (number, sum) in scores)
        {
            var score = Math.Round(sum, 6);
            if (best.Count == MaxPapers && score < best[^1].Score)
            {
                continue;
            }

            var at = best.FindIndex(other => score > other.Score || (score == other.Score && number < other.Number));
            best.Insert(at < 0 ? best.Count : at, (number, score));
            best.RemoveRange(Math.Min(best.Count, MaxPapers), Math.Max(0, best.Count - MaxPapers));
        }

        return best.Select(other => other.Number);
    }

    private RelatedPaper BuildRelatedPaper(BibliographicCoupling tie, string root)
    {
        var reasons = new[]
        {
            tie.IsCiting ? site.Words["related.cited"] : "",
            tie.IsCited ? site.Words["related.cites"] : "",
            tie.Works.Count > 0 ? site.Words.Count("related.shared", tie.Works.Count) : "",
        };
        return new RelatedPaper(
            new PageLink(site.Papers[tie.Paper].Title, root + SiteUrls.Paper(tie.Paper)),
            string.Join("; ", reasons.Where(reason => reason.Length > 0)),
            [
                .. tie
                    .Works.OrderBy(work => work.Papers.Count)
                    .ThenBy(work => work.Work.Id, StringComparer.Ordinal)
                    .Take(MaxWorks)
                    .Select(work => new PageLink(
                        LabelFormatter.FormatAuthorDate(work.Work.Item, site.Words),
                        root + site.UrlOf(work.Work)
                    )),
            ],
            Math.Max(0, tie.Works.Count - MaxWorks)
        );
    }
}
