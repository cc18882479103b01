using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Vancouver (<i>Citing Medicine</i>, 2nd edition): <c>Meadow J, Bushel E. Ferries and bridges. Social Policy.
/// 2003;37(7):742–55.</c> Without a number, which the list gives it, and without italics.
/// </summary>
internal static class VancouverFormatter
{
    /// <summary>The citation. An address at its end takes no full stop.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder();
        var kind = ItemTypeMapping.For(item.Type);
        var url = at?.Url ?? (item.Doi is null ? item.Url : null);
        var medium = url is null ? "" : " [Internet]";
        text.Add("", FormatContributors(item, kind));
        var title = QuotationMarks.Nest(CitationBuilder.TrimFullStop(item.Title), isBritish: false);
        if (kind.CslType == "webpage" && item.ContainerTitle is { } site)
        {
            text.Add(". ", site + medium).Add(". ", FormatDate(item, whole: false)).Add(". ", title);
        }
        else
        {
            text.Add(". ", title + FormatTitleMedium(item, kind, medium));
            AddSource(text, item, kind, medium);
        }

        text.AddFullStop().Add(" ", at?.Place is { } words ? words + "." : null);
        return text.Add(" ", FormatAvailability(item, url)).Build();
    }

    private static void AddSource(CitationBuilder text, CslItem item, ItemTypeMapping kind, string medium)
    {
        switch (kind.Group)
        {
            case ItemTypeGroup.Article or ItemTypeGroup.Legal when item.ContainerTitle is { } journal:
                AddPeriodical(text, item, kind, TrimFullStop(journal) + medium);
                break;
            case ItemTypeGroup.WebPage when item.ContainerTitle is { } site:
                text.Add(". ", site + medium);
                text.Add(". ", FormatDate(item, whole: kind.CslType == "post-weblog"));
                break;
            case ItemTypeGroup.Component when kind.CslType is not ("entry" or "broadcast" or "figure"):
                VancouverMonograph.AddHostBook(text, item, medium);
                break;
            default:
                VancouverMonograph.Add(text, item, kind, medium);
                break;
        }
    }

    private static void AddPeriodical(CitationBuilder text, CslItem item, ItemTypeMapping kind, string journal)
    {
        var isLegal = kind.Group == ItemTypeGroup.Legal;
        text.Add(". ", journal).Add(". ", FormatDate(item, whole: !isLegal));
        text.Add(";", item.Volume + (item.Issue is { } issue ? $"({issue})" : ""));
        text.Add(isLegal && item.Volume is null ? ". p. " : ":", PageRangeFormatter.FormatMinimal(item.Page));
    }

    /// <summary>
    /// What follows the title in brackets; the medium of a part stands after what it is part of.
    /// </summary>
    private static string FormatTitleMedium(CslItem item, ItemTypeMapping kind, string medium)
    {
        var genre = kind.CslType is "thesis" ? item.Genre ?? "thesis" : item.Genre;
        var isDescribed = kind.CslType is "thesis" or "report" or "article" or "manuscript" or "post" or "map";
        var description = isDescribed && genre is not null ? $" [{genre}]" : "";
        return item.ContainerTitle is null || kind.Group == ItemTypeGroup.Monograph
            ? description + medium
            : description;
    }

    private static string? FormatAvailability(CslItem item, string? url)
    {
        if (url is not null)
        {
            return "Available from: " + url;
        }

        return item.Doi is { } doi ? "doi:" + doi
            : item.Archive is null ? null
            : "Located at: " + string.Join("; ", new[] { FormatArchive(item), item.ArchiveLocation }.OfType<string>());
    }

    private static string FormatArchive(CslItem item) =>
        string.Join(", ", new[] { item.Archive, item.ArchivePlace }.OfType<string>());

    private static string? FormatContributors(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        return VancouverMonograph.FormatNames(lead.People, lead.HasMore) is { } names
            ? names + lead.FormatRole(", editor", ", editors")
            : null;
    }

    /// <summary><c>J Exp Bot</c> for <c>J. Exp. Bot.</c>: abbreviations have no stops, but <c>A.C.</c> has.</summary>
    private static string TrimFullStop(string journal) =>
        journal.Contains(". ", StringComparison.Ordinal)
            ? journal.Replace(". ", " ", StringComparison.Ordinal).TrimEnd('.')
            : journal;

    /// <summary><c>2011 Feb 28 [cited 2012 Mar 4]</c></summary>
    private static string? FormatDate(CslItem item, bool whole)
    {
        var date = CitationDateFormatter.FormatYearFirst(item.Issued, whole);
        var cited =
            item.Doi is null && item.Url is not null
                ? CitationDateFormatter.FormatYearFirst(item.Accessed, whole: true)
                : null;
        return cited is null ? date : $"{date} [cited {cited}]".TrimStart();
    }
}
