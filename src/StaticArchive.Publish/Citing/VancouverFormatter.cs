using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Vancouver (ICMJE recommendations): <c>Meadow J, Bushel E. Ferries and bridges. Social Policy.
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
        text.Add(". ", CitationBuilder.TrimFullStop(item.Title) + FormatTitleMedium(item, kind, medium));
        switch (kind.Group)
        {
            case ItemTypeGroup.Article when item.ContainerTitle is { } journal:
                text.Add(". ", TrimFullStop(journal) + medium)
                    .Add(". ", FormatDate(item, whole: kind.CslType != "article-journal"));
                text.Add(";", item.Volume + (item.Issue is { } issue ? $"({issue})" : ""));
                text.Add(":", PageRangeFormatter.FormatMinimal(item.Page));
                break;
            case ItemTypeGroup.Component:
                AddHostBook(text, item, medium);
                break;
            default:
                AddMonograph(text, item, kind);
                break;
        }

        text.AddFullStop().Add(" ", at?.Place is { } words ? words + "." : null);
        return text.Add(" ", FormatAvailability(item, url)).Build();
    }

    /// <summary>What follows the title in brackets; the medium of a part stands after what it is part of.</summary>
    private static string FormatTitleMedium(CslItem item, ItemTypeMapping kind, string medium)
    {
        if (kind.CslType == "thesis")
        {
            return $" [{item.Genre ?? "thesis"}]";
        }

        var isPart = kind.Group is ItemTypeGroup.Article or ItemTypeGroup.Component && item.ContainerTitle is not null;
        return isPart ? "" : medium;
    }

    private static string? FormatAvailability(CslItem item, string? url)
    {
        if (url is not null)
        {
            return "Available from: " + url;
        }

        return item.Doi is { } doi ? "doi:" + doi : null;
    }

    private static string? FormatContributors(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        return FormatNames(lead.People) is { } names ? names + lead.FormatRole(", editor", ", editors") : null;
    }

    /// <summary>The first six; more are <c>et al.</c></summary>
    private static string? FormatNames(IReadOnlyList<CslName> people)
    {
        var names = people
            .Take(6)
            .Select(name =>
                name.Literal
                ?? string.Join(
                    ' ',
                    new[] { name.Family, InitialsFormatter.Format(name.Given, "", ""), name.Suffix }.Where(part =>
                        !string.IsNullOrEmpty(part)
                    )
                )
            )
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names) + (people.Count > 6 ? ", et al" : "");
    }

    private static void AddHostBook(CitationBuilder text, CslItem item, string online)
    {
        var editors = FormatNames(item.Editor);
        text.Add(". In: ", editors is null ? null : editors + (item.Editor.Count == 1 ? ", editor" : ", editors"));
        text.Add(
            editors is null ? ". In: " : ". ",
            item.ContainerTitle is { } book ? CitationBuilder.TrimFullStop(book) + online : null
        );
        text.Add(". ", EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed" : null);
        AddImprint(text, item, FormatDate(item, whole: false));
        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
    }

    private static void AddMonograph(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(". ", kind.Group == ItemTypeGroup.WebPage ? item.ContainerTitle : null);
        text.Add(". ", EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed" : null);
        text.Add(". ", kind.Group == ItemTypeGroup.Legal ? item.Number : null);
        if (!TitleYearDetector.HasYearInTitle(item, kind))
        {
            AddImprint(text, item, FormatDate(item, whole: true));
        }

        text.Add(". p. ", PageRangeFormatter.FormatMinimal(item.Page));
        text.Add(
            ". ",
            item.CollectionTitle is { } series
                ? $"({series}{(item.CollectionNumber is { } within ? "; " + within : "")})"
                : null
        );
        text.Add(". ", kind.CslType == "report" && item.Number is { } number ? "Report No.: " + number : null);
    }

    /// <summary><c>J Exp Bot</c> for <c>J. Exp. Bot.</c>: abbreviations have no stops.</summary>
    private static string TrimFullStop(string journal) =>
        journal.Replace(". ", " ", StringComparison.Ordinal).TrimEnd('.');

    private static void AddImprint(CitationBuilder text, CslItem item, string? date)
    {
        var imprint = string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));
        text.Add(". ", imprint);
        text.Add(imprint.Length > 0 ? "; " : ". ", date);
    }

    private static string? FormatDate(CslItem item, bool whole) =>
        DateParts.From(item.Issued) switch
        {
            { IsKnown: true, Month: > 0 } date when whole =>
                $"{date.Year} {date.MonthName[..3]}{(date.Day > 0 ? " " + date.Day : "")}",
            { IsKnown: true } date => date.IsoDate[..4],
            _ => item.Issued?.Literal is { } literal && literal != "n.d." ? literal : null,
        };
}
