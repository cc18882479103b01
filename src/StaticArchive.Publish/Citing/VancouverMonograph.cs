using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Books, reports and the like in Vancouver, and the book that a chapter stands in.</summary>
internal static class VancouverMonograph
{
    /// <summary>Adds what stands by itself.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind, string medium)
    {
        text.Add(". ", item.ContainerTitle is { } host && IsHosted(kind) ? host + medium : null);
        text.Add(". ", FormatEdition(item));
        text.Add(". Vol. ", item.Volume);
        text.Add(". ", item.Author.Count > 0 ? FormatEditors(item) : null);
        text.Add(". ", kind.CslType == "speech" ? item.EventTitle : null);
        if (kind.CslType == "patent")
        {
            text.Add(". ", item.Number).Add(", ", FormatDate(item, whole: false));
            return;
        }

        text.Add(". ", kind.Group == ItemTypeGroup.Legal ? item.Number : null);
        if (!TitleYearDetector.HasYearInTitle(item, kind))
        {
            AddImprint(text, item, FormatDate(item, whole: kind.CslType is "report" or "speech"));
        }

        text.Add("; ", kind.CslType == "speech" ? item.EventPlace : null);
        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
        AddSeries(text, item, kind);
    }

    /// <summary><c>In: Fern R, editor. Mutual aid. 3rd ed. Bergen: Harbour Books; 1996. p. 100–4</c></summary>
    public static void AddHostBook(CitationBuilder text, CslItem item, string online)
    {
        var editors = FormatEditors(item);
        text.Add(". In: ", editors);
        text.Add(
            editors is null ? ". In: " : ". ",
            item.ContainerTitle is { } book
                ? QuotationMarks.Nest(CitationBuilder.TrimFullStop(book), isBritish: false) + online
                : null
        );
        text.Add(". ", FormatEdition(item));
        AddImprint(text, item, FormatDate(item, whole: false));
        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
    }

    /// <summary>The first six; more are <c>et al.</c></summary>
    public static string? FormatNames(IReadOnlyList<CslName> people, bool hasMore)
    {
        var names = people.Take(6).Select(FormatName).ToList();
        return names.Count == 0 ? null : string.Join(", ", names) + (people.Count > 6 || hasMore ? ", et al" : "");
    }

    private static string FormatName(CslName name) =>
        name.Literal
        ?? string.Join(
            ' ',
            new[] { name.Family, InitialsFormatter.Format(name.Given, "", ""), name.Suffix?.TrimEnd('.') }.Where(part =>
                !string.IsNullOrEmpty(part)
            )
        );

    private static bool IsHosted(ItemTypeMapping kind) =>
        kind.CslType is "entry" or "broadcast" or "figure" or "interview" || kind.Group == ItemTypeGroup.WebPage;

    private static string? FormatEditors(CslItem item) =>
        FormatNames(item.Editor, item.HasMoreEditors) is { } names
            ? names + (item.Editor.Count == 1 && !item.HasMoreEditors ? ", editor" : ", editors")
            : null;

    private static string? FormatEdition(CslItem item) =>
        EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed" : null;

    private static string? FormatDate(CslItem item, bool whole) =>
        CitationDateFormatter.FormatYearFirst(item.Issued, whole);

    private static void AddImprint(CitationBuilder text, CslItem item, string? date)
    {
        var place = item.Type == "thesis" && item.PublisherPlace is { } town ? $"[{town}]" : item.PublisherPlace;
        var imprint = string.Join(": ", new[] { place, item.Publisher }.Where(part => part is not null));
        text.Add(". ", imprint);
        text.Add(imprint.Length > 0 ? "; " : ". ", date);
    }

    /// <summary><c>(Papers in social policy; no. 4). Working paper no.: 45</c></summary>
    private static void AddSeries(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(
            ". ",
            item.CollectionTitle is { } series
                ? $"({series}{(item.CollectionNumber is { } within ? "; no. " + within : "")})"
                : null
        );
        text.Add(
            ". ",
            kind.CslType == "report" && item.Number is { } number ? $"{item.Genre ?? "Report"} no.: {number}" : null
        );
    }
}
