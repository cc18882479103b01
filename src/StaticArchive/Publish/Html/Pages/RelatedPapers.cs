using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Papers that cite the same works, or each other. Works that many papers cite say little and count little.</summary>
internal sealed class RelatedPapers
{
    private const int Most = 5;

    private readonly Site _site;
    private readonly ILookup<string, string> _worksOf;
    private readonly Dictionary<string, List<string>> _papersOf;

    /// <summary>Gathers which paper prints or cites which work, once for all papers.</summary>
    public RelatedPapers(Site site)
    {
        _site = site;
        var pairs = site.Archive.Works.SelectMany(work => work.Occurrences.Where(print => print.Listed).Select(print => site.Documents[print.Document].Paper).Distinct(StringComparer.Ordinal).Select(paper => (paper, work.Id))).ToList();
        _worksOf = pairs.ToLookup(pair => pair.paper, pair => pair.Id, StringComparer.Ordinal);
        _papersOf = pairs.GroupBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(pair => pair.paper).ToList(), StringComparer.Ordinal);
    }

    /// <summary>The most closely related papers, with the number of works they share.</summary>
    public IReadOnlyList<PageLink> Of(Paper paper, string root)
    {
        var scores = new Dictionary<string, (double Score, int Shared)>(StringComparer.Ordinal);
        foreach (var work in _worksOf[paper.Id])
        {
            var others = _papersOf[work];
            if (others.Count > 200)
            {
                continue;
            }

            foreach (var other in others.Where(other => other != paper.Id))
            {
                var (score, shared) = scores.GetValueOrDefault(other);
                scores[other] = (score + (1.0 / others.Count), shared + 1);
            }
        }

        return [.. scores.OrderByDescending(entry => Math.Round(entry.Value.Score, 6)).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(Most)
            .Select(entry => new PageLink(_site.Papers[entry.Key].Title, root + Addresses.Paper(entry.Key), Note: Labels.Count(entry.Value.Shared, "shared reference")))];
    }
}
