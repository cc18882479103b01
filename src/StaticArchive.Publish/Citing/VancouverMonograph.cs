using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Books, reports and the like in Vancouver, and the book that a chapter stands in.</summary>
internal static class VancouverMonograph
{
    /// <summary>Adds what stands by itself.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind, string medium)
    {
        text.Add(". ", IsHosted(item, kind) ? item.ContainerTitle + medium : null);
        text.Add(". ", FormatEdition(item));
        text.Add(". Vol. ", kind.Group == ItemTypeGroup.Legal ? null : item.Volume);
        text.Add(". ", item.Author.Count > 0 ? FormatEditors(item) : null);
        text.Add(". ", kind.CslType == "speech" ? item.EventTitle : null);
        if (kind.CslType == "patent")
        {
            text.Add(". ", item.PublisherPlace);
            text.Add(item.PublisherPlace is null ? ". " : "; ", item.Number);
            text.Add(", ", VancouverDate.Format(item, isWhole: false));
            return;
        }

        AddLegalNumber(text, item, kind);
        if (!TitleYearDetector.HasYearInTitle(item, kind))
        {
            AddImprint(text, item, FormatDate(item, kind));
        }

        text.Add("; ", kind.CslType == "speech" ? item.EventPlace : null);
        text.Add(". ", int.TryParse(item.NumberOfPages, out var pages) ? $"{pages} p" : null);
        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
        AddSeries(text, item, kind);
    }

    /// <summary><c>Sect. 71(1), c. 4</c></summary>
    private static void AddLegalNumber(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        if (kind.Group == ItemTypeGroup.Legal)
        {
            text.Add(". Sect. ", item.Section);
            text.Add(item.Section is null ? ". " : ", ", LegalCitation.FormatNumber(item, kind));
        }
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
        AddImprint(text, item, VancouverDate.Format(item, isWhole: false));
        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
    }

    /// <summary>The first six; more are <c>et al.</c></summary>
    public static string? FormatNames(IReadOnlyList<CslName> people, bool hasMore)
    {
        var names = people.Take(6).Select(FormatName).ToList();
        return names.Count == 0 ? null : string.Join(", ", names) + (people.Count > 6 || hasMore ? ", et al" : "");
    }

    private static string FormatName(CslName name)
    {
        var behind = NameFormatter.FindParticle(name, name.DroppingParticle);
        string?[] parts =
        [
            NameFormatter.TrimParticle(name, behind),
            InitialsFormatter.Format(name.Given, "", ""),
            behind,
            name.Suffix?.TrimEnd('.'),
        ];
        return name.Literal ?? string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>Whether it stands in something that is named behind it: a song on an album.</summary>
    public static bool IsHosted(CslItem item, ItemTypeMapping kind) =>
        item.ContainerTitle is not null
        && (
            kind.Group == ItemTypeGroup.WebPage
            || kind.CslType is "entry" or "broadcast" or "figure" or "interview" or "song"
        );

    private static string? FormatEditors(CslItem item) =>
        FormatNames(item.Editor, item.HasMoreEditors) is { } names
            ? names + (item.Editor.Count == 1 && !item.HasMoreEditors ? ", editor" : ", editors")
            : null;

    private static string? FormatEdition(CslItem item) => EditionFormatter.Format(item.Edition, " ed");

    /// <summary>With month and day for what is given or introduced on a day, with the month for reports.</summary>
    private static string? FormatDate(CslItem item, ItemTypeMapping kind) =>
        kind.CslType == "report"
            ? VancouverDate.FormatMonth(item)
            : VancouverDate.Format(item, isWhole: kind.CslType is "speech" or "bill");

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
            kind.CslType == "report" && item.Number is { } number
                ? $"{item.Genre ?? "Report"} {NumberLabel.Add(number, "no.: ")}"
                : null
        );
    }
}
