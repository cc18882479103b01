using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the pages of annotations.</summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class AnnotationPageBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        site
            .Archive.Annotations.Select(note =>
                layouts.CreateFile<AnnotationPageView>(SiteUrls.Annotation(note.Id), () => BuildPage(note))
            )
            .Prepend(layouts.CreateFile<AnnotationListPageView>(SiteUrls.Annotations, BuildList));

    private AnnotationListPageModel BuildList()
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.Annotations);
        var notes = site
            .Archive.Annotations.OrderByDescending(note => note.Record.Created, StringComparer.Ordinal)
            .ThenBy(note => note.Id, StringComparer.Ordinal)
            .ToList();
        return new AnnotationListPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.Annotations,
                    "annotations",
                    site.Words["part.annotations"],
                    site.Words.Count("annotation.description", notes.Count)
                )
                {
                    Scripts = ["filter"],
                }
            ),
            Annotations = [.. notes.Select(note => AnnotationModelBuilder.Build(site, note, root))],
            Papers = CountByValue(
                notes.Select(note =>
                    site.Papers.GetValueOrDefault(note.Record.Target.Paper)?.Title ?? note.Record.Target.Paper
                ),
                paper => paper
            ),
            Authors = CountByValue(notes.Select(note => note.Record.Author), author => author),
            Motivations = CountByValue(
                notes.Select(note => note.Record.Motivation),
                motivation => LabelFormatter.FormatMotivation(motivation, site.Words)
            ),
            Tags = CountByValue(notes.SelectMany(note => note.Record.Tags), tag => tag),
        };
    }

    private AnnotationPageModel BuildPage(Annotation note)
    {
        var address = SiteUrls.Annotation(note.Id);
        var root = SiteUrls.GetRelativeRoot(address);
        var line = AnnotationModelBuilder.Build(site, note, root);
        var body = string.Join(' ', note.Record.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new AnnotationPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "annotation",
                    site.Words.Format("annotation.title", TextTruncator.Truncate(note.Record.Target.Exact, 60)),
                    body
                )
            ),
            Annotation = line,
            Passage = note.Anchor.IsPlaced
                ? SentenceExtractor.Extract(site.Documents[note.Anchor.Document!], note.Anchor.Span)
                : null,
            Replies = [.. site.RepliesTo[note.Id].Select(reply => AnnotationModelBuilder.Build(site, reply, root))],
            References =
            [
                .. note
                    .Record.References.Where(site.Works.ContainsKey)
                    .Select(id => new PageLink(
                        LabelFormatter.FormatAuthorDate(site.Works[id].Item, site.Words),
                        root + site.UrlOfWork(id)
                    )),
            ],
            SourcePath = note.Record.Path,
        };
    }

    private static List<PageLink> CountByValue(IEnumerable<string> values, Func<string, string> label) =>
        [
            .. values
                .GroupBy(value => value, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PageLink(
                    label(group.Key),
                    group.Key,
                    Note: group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture)
                )),
        ];
}
