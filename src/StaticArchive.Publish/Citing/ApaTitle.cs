using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// The title of a work in APA, what stands in brackets behind it, and what kind of work it is: <c>Beds by ward (Version
/// 2.1) [Dataset]</c>.
/// </summary>
internal static class ApaTitle
{
    /// <summary>Adds them.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        var title = QuotationMarks.Nest(CitationBuilder.TrimFullStop(item.Title), isBritish: false);
        if (kind.CslType == "review" && item.ReviewedTitle is null && item.Author.Count > 0)
        {
            text.Add(". ", title is null ? null : "[Review of")
                .AddItalic(" ", title)
                .Add("", title is null ? null : "]");
            return;
        }

        text.Add(". ", title, italic: !IsInside(item, kind));
        AddReviewed(text, item, kind);
        var words = FormatParenthetical(item, kind);
        text.Add(" ", words is null ? null : $"({words})");
        var description = ApaDescription.Format(item, kind);
        text.Add(title is null ? ". " : " ", description is null ? null : $"[{description}]");
    }

    private static string? FormatParenthetical(CslItem item, ItemTypeMapping kind) =>
        kind.Group is ItemTypeGroup.Monograph or ItemTypeGroup.Article ? ApaParentheticalFormatter.Format(item)
        : kind.CslType == "broadcast" && item.Number is { } episode ? NumberLabel.Add(episode)
        : null;

    /// <summary><c>[Review of the book Poverty, by B. S. Rowntree]</c></summary>
    private static void AddReviewed(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        if (item.ReviewedTitle is { } reviewed)
        {
            text.Add(" ", kind.CslType == "review-book" ? "[Review of the book" : "[Review of");
            text.AddItalic(" ", QuotationMarks.Nest(reviewed, isBritish: false));
            text.Add(", by ", ApaNames.Join(item.ReviewedAuthor)).Add("", "]");
        }
    }

    /// <summary>Whether the brackets behind a thesis name the university: they do where it is on the web.</summary>
    public static bool NamesPublisher(CslItem item) => item.Type == "thesis" && (item.Url ?? item.Doi) is not null;

    /// <summary>A paper that was given at a meeting and stands in no proceedings.</summary>
    public static bool IsPresented(CslItem item) => item is { Type: "paper-conference", ContainerTitle: null };

    /// <summary>The title of what stands in a journal or a book is not in italics.</summary>
    private static bool IsInside(CslItem item, ItemTypeMapping kind) =>
        (
            kind.Group == ItemTypeGroup.Component
            && !IsPresented(item)
            && item is not { Type: "broadcast", ContainerTitle: null }
        )
        || (
            item.ContainerTitle is not null
            && (
                kind.Group == ItemTypeGroup.Article
                || kind.CslType is "post-weblog" or "interview" or "graphic" or "song"
            )
        );
}
