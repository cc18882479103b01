using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes annotations of lists.</summary>
internal static class AnnotationModelBuilder
{
    /// <summary>The line of an annotation; <paramref name="root"/> leads from the page to the site's root.</summary>
    public static AnnotationModel Build(SiteIndex site, Annotation note, string root)
    {
        var record = note.Record;
        return new AnnotationModel
        {
            Id = note.Id,
            Href = root + SiteUrls.Annotation(note.Id),
            Author = record.Author,
            Created = record.Created,
            CreatedInWords = site.Dates.FormatText(record.Created),
            Motivation = record.Motivation,
            Quote = record.Target.Exact,
            Body = new SafeMarkdownRenderer(site, root).RenderAnnotation(record),
            Paper = LinkToPassage(site, note, root),
            Tags = record.Tags,
            State = note.Anchor.State switch
            {
                AnchorState.Moved => site.Words["annotation.moved"],
                AnchorState.Ambiguous => site.Words["annotation.ambiguous"],
                AnchorState.Orphan => site.Words["annotation.orphan"],
                _ => "",
            },
        };
    }

    /// <summary>The passage, else the paper, else the list of papers where there is no such paper.</summary>
    private static PageLink LinkToPassage(SiteIndex site, Annotation note, string root)
    {
        var id = note.Record.Target.Paper;
        if (!site.Papers.TryGetValue(id, out var paper))
        {
            return new PageLink(id, root + SiteUrls.Papers);
        }

        var place = note.Anchor.IsPlaced
            ? site.UrlOf(site.Documents[note.Anchor.Document!]) + "#h-" + note.Id
            : SiteUrls.Paper(id);
        return new PageLink(paper.Title, root + place);
    }
}
