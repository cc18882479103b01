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
/// <param name="shared">Who shares what.</param>
internal sealed class RelatedPapers(Site site, SharedWorks shared)
{
    private const int Most = 5;
    private const int MostWorks = 3;
    private const int TooCommon = 200;

    /// <summary>The most closely related papers, with the works they share.</summary>
    public IReadOnlyList<RelatedPaper> Of(Paper paper, string root)
    {
        var ties = new Dictionary<string, Tie>(StringComparer.Ordinal);
        foreach (var work in shared.Of(paper.Id))
        {
            if (work.Papers.Count > TooCommon)
            {
                continue;
            }

            foreach (var other in work.Papers)
            {
                Add(ties, work, paper.Id, other);
            }

            if (work.Work.Paper is { } own)
            {
                Add(ties, work, paper.Id, own);
            }
        }

        return [.. Closest(ties).Select(pair => Line(pair.Id, pair.Tie, root))];
    }

    private static void Add(Dictionary<string, Tie> ties, SharedWork work, string paper, string other)
    {
        if (other == paper)
        {
            return;
        }

        if (!ties.TryGetValue(other, out var tie))
        {
            ties.Add(other, tie = new Tie());
        }

        tie.Add(work, paper, other);
    }

    /// <summary>The few with the best scores, of equals the first by id; the many others are never sorted.</summary>
    private List<(string Id, Tie Tie, double Score)> Closest(Dictionary<string, Tie> ties)
    {
        var best = new List<(string Id, Tie Tie, double Score)>(Most + 1);
        foreach (var (id, tie) in ties)
        {
            var score = Math.Round(tie.Score, 6);
            if ((best.Count == Most && score < best[^1].Score) || !site.Papers.ContainsKey(id))
            {
                continue;
            }

            var at = best.FindIndex(other => score > other.Score || (score == other.Score && string.CompareOrdinal(id, other.Id) < 0));
            best.Insert(at < 0 ? best.Count : at, (id, tie, score));
            best.RemoveRange(Math.Min(best.Count, Most), Math.Max(0, best.Count - Most));
        }

        return best;
    }

    private RelatedPaper Line(string id, Tie tie, string root)
    {
        var reasons = new[] { tie.Cites ? "cited in this paper" : "", tie.IsCited ? "cites this paper" : "", tie.Works.Count > 0 ? Labels.Count(tie.Works.Count, "shared reference") + ":" : "" };
        return new RelatedPaper(
            new PageLink(site.Papers[id].Title, root + Addresses.Paper(id)),
            string.Join("; ", reasons.Where(reason => reason.Length > 0)),
            [.. tie.Works.OrderBy(work => work.Papers.Count).ThenBy(work => work.Work.Id, StringComparer.Ordinal).Take(MostWorks).Select(work => new PageLink(Labels.Short(work.Work.Item), root + Addresses.Work(work.Work.Id)))],
            Math.Max(0, tie.Works.Count - MostWorks));
    }

    /// <summary>What ties a paper to another one.</summary>
    private sealed class Tie
    {
        private readonly List<SharedWork> _works = [];

        public double Score { get; private set; }

        public bool Cites { get; private set; }

        public bool IsCited { get; private set; }

        public IReadOnlyList<SharedWork> Works => _works;

        /// <summary>One work more: the other paper itself, this paper, or a third that both cite.</summary>
        public void Add(SharedWork work, string paper, string other)
        {
            var isOther = work.Work.Paper == other;
            var isThis = !isOther && work.Work.Paper == paper;
            Score += isOther || isThis ? 1 : 1.0 / work.Papers.Count;
            (Cites, IsCited) = (Cites || isOther, IsCited || isThis);
            if (!isOther && !isThis)
            {
                _works.Add(work);
            }
        }
    }
}
