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
        var text = new CitationBuilder(isAmerican: true);
        var kind = ItemTypeMapping.For(item.Type);
        item = item with { Url = GetAddress(item, kind) };
        var url = at?.Url ?? item.Url;
        var medium = url is null ? "" : " [Internet]";
        text.Add("", FormatContributors(item, kind));
        var title = QuotationMarks.Nest(CitationBuilder.TrimFullStop(item.Title), isBritish: false);
        if (kind.CslType == "webpage" && item.ContainerTitle is { } site)
        {
            text.Add(". ", site + medium).Add(". ", VancouverDate.Format(item, isWhole: false)).Add(". ", title);
        }
        else
        {
            text.Add(". ", title + FormatTitleMedium(item, kind, medium));
            AddSource(text, item, kind, medium);
        }

        text.AddFullStop().Add(" ", at?.Place is { } words ? words + "." : null);
        return text.Add(" ", FormatAvailability(item, url)).Build();
    }

    /// <summary>The address; an article that has a DOI needs no other.</summary>
    private static string? GetAddress(CslItem item, ItemTypeMapping kind) =>
        item.Doi is null || kind.Group != ItemTypeGroup.Article || item.ContainerTitle is null ? item.Url : null;

    private static void AddSource(CitationBuilder text, CslItem item, ItemTypeMapping kind, string medium)
    {
        switch (kind.Group)
        {
            case ItemTypeGroup.Article or ItemTypeGroup.Legal when item.ContainerTitle is { } journal:
                AddPeriodical(text, item, kind, TrimFullStop(journal) + medium);
                break;
            case ItemTypeGroup.WebPage when item.ContainerTitle is { } site:
                text.Add(". ", site + medium);
                text.Add(". ", VancouverDate.Format(item, isWhole: kind.CslType == "post-weblog"));
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
        text.Add(". ", journal);
        text.Add(". ", kind.CslType == "article-newspaper" ? item.Edition : null);
        text.Add(". ", VancouverDate.Format(item, isWhole: !isLegal));
        text.Add(";", PageRangeFormatter.FormatAsPrinted(item.Volume) + (item.Issue is { } issue ? $"({issue})" : ""));
        text.Add(isLegal && item.Volume is null ? ". p. " : ":", PageRangeFormatter.FormatMinimal(item.Page));
    }

    /// <summary>
    /// What follows the title in brackets; the medium of a part stands after what it is part of.
    /// </summary>
    private static string FormatTitleMedium(CslItem item, ItemTypeMapping kind, string medium)
    {
        var words = WorkDescription.Find(item) ?? (kind.CslType == "thesis" ? "thesis" : null);
        var description = words is not null && IsDescribed(item, kind) ? $" [{words}]" : "";
        return item.Medium is not null && description.Length > 0 ? description
            : item.ContainerTitle is null || kind.Group == ItemTypeGroup.Monograph ? description + medium
            : description;
    }

    private static bool IsDescribed(CslItem item, ItemTypeMapping kind) =>
        kind.Group == ItemTypeGroup.Monograph || kind.CslType == "broadcast" ? !VancouverMonograph.IsHosted(item, kind)
        : kind.CslType == "article" ? item.ContainerTitle is null
        : kind.CslType == "post";

    private static string? FormatAvailability(CslItem item, string? url)
    {
        if (url is not null)
        {
            return "Available from: " + url + (item.Doi is { } number && url == item.Url ? " doi:" + number : "");
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
}
