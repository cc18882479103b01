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
        foreach (var work in shared.Of(paper.Id).Where(work => work.Papers.Count <= TooCommon))
        {
            foreach (var other in work.Papers.Append(work.Work.Paper).OfType<string>().Where(other => other != paper.Id))
            {
                ties[other] = ties.GetValueOrDefault(other, new Tie()).And(work, paper.Id, other);
            }
        }

        return [.. ties.Where(pair => site.Papers.ContainsKey(pair.Key)).OrderByDescending(pair => Math.Round(pair.Value.Score, 6)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Most).Select(pair => Line(pair.Key, pair.Value, root))];
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
    private sealed record Tie
    {
        public double Score { get; init; }

        public bool Cites { get; init; }

        public bool IsCited { get; init; }

        public IReadOnlyList<SharedWork> Works { get; init; } = [];

        /// <summary>With one work more: the other paper itself, this paper, or a third that both cite.</summary>
        public Tie And(SharedWork work, string paper, string other) => work.Work.Paper switch
        {
            { } own when own == other => this with { Score = Score + 1, Cites = true },
            { } own when own == paper => this with { Score = Score + 1, IsCited = true },
            _ => this with { Score = Score + (1.0 / work.Papers.Count), Works = [.. Works, work] },
        };
    }
}
