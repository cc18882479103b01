using StaticArchive.Model.Messages;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Finds what the archivist has to see to, paper by paper: errors, and warnings, of the paper's own files and of its
/// annotations; the paper with most of them first. What belongs to no paper is the archive's.
/// </summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class AttentionBuilder(SiteIndex site, string root)
{
    private const int MaxLines = 20;

    /// <summary>Folders of <c>input/</c> in which the next step of a path is a paper.</summary>
    private static readonly string[] PaperFolders = ["input/papers/", "input/annotations/"];

    /// <summary>Papers that ask for something.</summary>
    public IReadOnlyList<AttentionGroup> Build() =>
        [
            .. site
                .Archive.Messages.Where(message => message.Severity != Severity.Note)
                .GroupBy(message => FindPaper(message.Location.Path) ?? "", StringComparer.Ordinal)
                .OrderByDescending(group => Count(group, Severity.Error))
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(BuildGroup),
        ];

    /// <summary><c>towns</c> of <c>input/papers/towns/paper.yml</c> and of <c>input/papers/towns.md</c>.</summary>
    private string? FindPaper(string path)
    {
        if (Array.Find(PaperFolders, start => path.StartsWith(start, StringComparison.Ordinal)) is not { } folder)
        {
            return null;
        }

        var step = path[folder.Length..].Split('/')[0];
        return site.Papers.ContainsKey(step) ? step : FindByFile(path);
    }

    /// <summary>The paper that a file without a folder of its own is.</summary>
    private string? FindByFile(string path) => _papersByFile.Value.GetValueOrDefault(path);

    private readonly Lazy<Dictionary<string, string>> _papersByFile = new(() =>
        site
            .Archive.Documents.DistinctBy(document => document.Source.Path, StringComparer.Ordinal)
            .ToDictionary(document => document.Source.Path, document => document.Paper, StringComparer.Ordinal)
    );

    private AttentionGroup BuildGroup(IGrouping<string, Message> group)
    {
        var (errors, warnings) = (Count(group, Severity.Error), Count(group, Severity.Warning));
        var counts = LabelFormatter.FormatCounts(
            [new("count.errors", errors), new("count.warnings", warnings)],
            site.Words
        );
        return new AttentionGroup(
            site.Papers.TryGetValue(group.Key, out var paper)
                ? new PageLink(paper.Title, root + SiteUrls.Paper(paper.Id))
                : new PageLink(site.Words["report.archive"], ""),
            string.Join(", ", counts),
            errors > 0,
            new LinkList(
                [
                    .. group
                        .OrderByDescending(message => message.Severity)
                        .Take(MaxLines)
                        .Select(message => new PageLink(
                            ReportPageBuilder.FormatLocation(message.Location),
                            "",
                            Note: message.Text
                        )),
                ],
                group.Count()
            )
        );
    }

    private static int Count(IEnumerable<Message> messages, Severity severity) =>
        messages.Count(message => message.Severity == severity);
}
