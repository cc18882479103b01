using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// The title of a work in APA, what stands in brackets behind it, and what kind of work it is: <c>Beds by ward (Version
/// 2.1) [Dataset]</c>.
/// </summary>
internal static class ApaTitle
{
    private static readonly FrozenDictionary<string, string> Descriptions = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["broadcast"] = "Broadcast",
        ["collection"] = "Archival collection",
        ["dataset"] = "Dataset",
        ["figure"] = "Figure",
        ["graphic"] = "Graphic",
        ["interview"] = "Interview",
        ["map"] = "Map",
        ["motion_picture"] = "Video recording",
        ["musical_score"] = "Musical score",
        ["performance"] = "Performance",
        ["post"] = "Online post",
        ["software"] = "Computer software",
        ["song"] = "Audio recording",
    }.ToFrozenDictionary(StringComparer.Ordinal);

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
        if (item.ReviewedTitle is { } reviewed)
        {
            text.Add(" ", kind.CslType == "review-book" ? "[Review of the book" : "[Review of");
            text.AddItalic(" ", QuotationMarks.Nest(reviewed, isBritish: false)).Add("", "]");
        }

        if (kind.Group is ItemTypeGroup.Monograph or ItemTypeGroup.Article)
        {
            var words = ApaParentheticalFormatter.Format(item);
            text.Add(" ", words is null ? null : $"({words})");
        }

        text.Add(" ", DescribeKind(item, kind) is { } description ? $"[{description}]" : null);
    }

    /// <summary>Whether the brackets behind a thesis name the university: they do where it is on the web.</summary>
    public static bool NamesPublisher(CslItem item) => item.Type == "thesis" && (item.Url ?? item.Doi) is not null;

    /// <summary>The title of what stands in a journal or a book is not in italics.</summary>
    private static bool IsInside(CslItem item, ItemTypeMapping kind) =>
        kind.Group == ItemTypeGroup.Component
        || (
            item.ContainerTitle is not null
            && (kind.Group == ItemTypeGroup.Article || kind.CslType is "post-weblog" or "interview" or "graphic")
        );

    private static string? DescribeKind(CslItem item, ItemTypeMapping kind) =>
        kind.CslType switch
        {
            "thesis" => (item.Genre ?? "Thesis") + (NamesPublisher(item) && item.Publisher is { } by ? ", " + by : ""),
            "report" when item.Number is null => item.Genre,
            "manuscript" => item.Genre ?? (item.Archive is null ? "Unpublished manuscript" : null),
            "post" or "map" when item.Genre is { } genre => genre,
            var type => Descriptions.GetValueOrDefault(type),
        };
}
