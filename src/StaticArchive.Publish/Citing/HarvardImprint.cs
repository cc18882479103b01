using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>The end of a Harvard citation: who published it, and where in its host it stands.</summary>
internal static class HarvardImprint
{
    /// <summary>Adds them.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        if (kind.Group == ItemTypeGroup.Legal)
        {
            text.Add(", ", LegalCitation.FormatNumber(item, kind));
        }

        AddPublisher(text, item, kind);
        text.Add(
            ", ",
            kind.Group == ItemTypeGroup.Article && !IsDaily(kind)
                ? PageRangeFormatter.FormatAsPrinted(item.Volume) + (item.Issue is { } issue ? $"({issue})" : "")
                : null
        );
        text.Add(
            ", ",
            IsDaily(kind) || kind.CslType is "post-weblog" or "speech"
                ? CitationDateFormatter.FormatDayAndMonth(item.Issued)
                : null
        );
        text.Add(
            ", ",
            kind.CslType is "chapter" or "paper-conference" or "book" or "report" || kind.Group == ItemTypeGroup.Article
                ? PageRangeFormatter.Label(PageRangeFormatter.FormatAsPrinted(item.Page))
                : null
        );
    }

    private static bool IsDaily(ItemTypeMapping kind) => kind.CslType is "article-newspaper" or "article-magazine";

    private static void AddPublisher(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind.CslType)
        {
            case "article-journal" or "article-newspaper" or "article-magazine":
                break;
            case "thesis":
                text.Add(". ", item.Genre ?? "Thesis").Add(". ", item.Publisher);
                break;
            case "report":
                text.Add(". ", FormatReportNumber(item)).Add(". ", FormatImprint(item));
                AddSeries(text, IsSeriesNeeded(item) ? item : item with { CollectionTitle = null });
                break;
            default:
                text.AddItalic(". ", kind.CslType == "speech" ? item.EventTitle : null);
                text.Add(kind.CslType == "speech" && item.EventTitle is not null ? ", " : ". ", FormatImprint(item));
                AddSeries(text, item);
                break;
        }
    }

    /// <summary>A series that does not count its reports helps nobody to find one that has a number.</summary>
    private static bool IsSeriesNeeded(CslItem item) => item.Number is null || item.CollectionNumber is not null;

    /// <summary><c>Research report 12</c>; a kind without a number tells little.</summary>
    private static string? FormatReportNumber(CslItem item) =>
        item.Number is { } number ? (item.Genre is { } genre ? genre + " " : "") + number : item.Genre;

    private static string FormatImprint(CslItem item) =>
        string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));

    private static void AddSeries(CitationBuilder text, CslItem item) =>
        text.Add(
            item.Publisher is null && item.PublisherPlace is null ? ". " : " ",
            item.CollectionTitle is { } series
                ? $"({series}{(item.CollectionNumber is { } number ? ", " + number : "")})"
                : null
        );
}
