using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>The title of a work in Chicago: in italics, in quotation marks, or as it is.</summary>
internal static class ChicagoTitle
{
    /// <summary>A song on an album is titled as what stands in a book.</summary>
    private static readonly ItemTypeMapping Inside = ItemTypeMapping.For("chapter");

    /// <summary>A broadcast that is no part of a series is titled as what stands by itself.</summary>
    private static readonly ItemTypeMapping Alone = ItemTypeMapping.For("book");

    private static ItemTypeMapping GetStyle(CslItem item, ItemTypeMapping kind) =>
        item switch
        {
            { Type: "song", ContainerTitle: not null } => Inside,
            { Type: "broadcast", ContainerTitle: null } => Alone,
            _ => kind,
        };

    /// <summary>Adds it, and what it reviews.</summary>
    public static void Add(CitationBuilder text, string separator, CslItem item, ItemTypeMapping kind)
    {
        var title = CitationBuilder.TrimFullStop(item.Title);
        var isCased = kind.CslType is not ("post" or "patent");
        title = isCased ? TitleCaseFormatter.Format(title, item) : title;
        if (title is null || ChicagoDetails.IsEpisode(item))
        {
            return;
        }

        if (kind.CslType == "review" && item.ReviewedTitle is null)
        {
            text.Add(separator, "Review of").AddItalic(" ", QuotationMarks.Nest(title, isBritish: false));
            return;
        }

        AddStyled(text, separator, title, GetStyle(item, kind));
        if (item.ReviewedTitle is { } reviewed)
        {
            text.Add(". ", "Review of")
                .AddItalic(" ", QuotationMarks.Nest(TitleCaseFormatter.Format(reviewed, item), isBritish: false))
                .Add(", by ", ChicagoMonograph.JoinNames(item.ReviewedAuthor));
        }
    }

    private static void AddStyled(CitationBuilder text, string separator, string title, ItemTypeMapping kind)
    {
        if (kind.CslType is "collection" or "patent")
        {
            text.Add(separator, title);
        }
        else if (IsQuoted(kind))
        {
            text.Add(separator, QuotationMarks.EncloseSentence(title));
        }
        else
        {
            text.AddItalic(separator, QuotationMarks.Nest(title, isBritish: false));
        }
    }

    private static bool IsQuoted(ItemTypeMapping kind) =>
        kind.Group is ItemTypeGroup.Component or ItemTypeGroup.Article or ItemTypeGroup.WebPage
        || kind.CslType
            is "thesis"
                or "speech"
                or "manuscript"
                or "dataset"
                or "document"
                or "interview"
                or "personal_communication";
}
