using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Models;

/// <summary>An annotation in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Href">Its page.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Created">When: machine and words.</param>
/// <param name="Motivation">Why, one word.</param>
/// <param name="Quote">The words it is about.</param>
/// <param name="Body">Its words, HTML.</param>
/// <param name="Paper">The paper, leading to the place.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="State">What became of its words; empty where they stand as they were.</param>
public sealed record AnnotationModel(
    string Id,
    string Href,
    string Author,
    (string Edtf, string Words) Created,
    string Motivation,
    string Quote,
    string Body,
    PageLink Paper,
    IReadOnlyList<string> Tags,
    string State
)
{
    /// <summary>Makes the line of an annotation.</summary>
    public static AnnotationModel Create(SiteIndex site, Annotation note, string root)
    {
        var record = note.Record;
        var paper = site.Papers.GetValueOrDefault(record.Target.Paper);
        var place = note.Anchor.IsPlaced
            ? site.UrlOf(site.Documents[note.Anchor.Document!]) + "#h-" + note.Id
            : SiteUrls.Paper(record.Target.Paper);
        return new AnnotationModel(
            note.Id,
            root + SiteUrls.Annotation(note.Id),
            record.Author,
            (record.Created, PublicationDateFormatter.Format(record.Created)),
            record.Motivation,
            record.Target.Exact,
            new SafeMarkdownRenderer(site, root).RenderAnnotation(record),
            new PageLink(paper?.Title ?? record.Target.Paper, paper is null ? root + SiteUrls.Papers : root + place),
            record.Tags,
            note.Anchor.State switch
            {
                AnchorState.Moved => "its words have changed since",
                AnchorState.Ambiguous => "its words stand at several places",
                AnchorState.Orphan => "its words are no longer in the text",
                _ => "",
            }
        );
    }
}
