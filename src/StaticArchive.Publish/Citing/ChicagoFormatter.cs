using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Chicago, 17th edition, author-date: <c>Meadow, John, and Edward Bushel. 2003. “Ferries and bridges.” Social
/// Policy 37 (7): 742–55.</c> Titles keep the capitals they have.
/// </summary>
internal static class ChicagoFormatter
{
    /// <summary>The citation.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder();
        var kind = ItemTypeMapping.For(item.Type);
        text.Add("", FormatNames(item, kind));
        if (text.IsEmpty)
        {
            AddTitle(text, "", item, kind);
            text.Add(". ", TitleYearDetector.HasYearInTitle(item, kind) ? null : FormatYear(item));
        }
        else
        {
            text.Add(". ", FormatYear(item));
            AddTitle(text, ". ", item, kind);
        }

        AddPublicationDetails(text, item, kind);
        text.Add(", ", at?.Place);
        return text.Add(". ", CitationUrlSelector.Select(item, at)).AddFullStop().Build();
    }

    private static string? FormatNames(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.Find(item, kind);
        return lead.People.Count == 0 ? null : JoinNames(lead.People) + lead.FormatRole(", ed", ", eds");
    }

    /// <summary>Up to ten names, the first of them inverted; of more the first seven.</summary>
    private static string JoinNames(IReadOnlyList<CslName> people)
    {
        var names = people
            .Take(people.Count > 10 ? 7 : 10)
            .Select(
                (name, i) =>
                    i == 0
                        ? NameFormatter.FormatInverted(name, name.Given ?? "")
                        : NameFormatter.FormatDirectOrder(name, name.Given ?? "")
            )
            .ToList();
        if (people.Count > 10)
        {
            return string.Join(", ", names) + ", et al";
        }

        return NameFormatter.Join(names, ", ", names.Count == 2 && people[0].Literal is not null ? " and " : ", and ");
    }

    private static string FormatYear(CslItem item) =>
        DateParts.From(item.Issued) is { IsKnown: true } date ? date.IsoDate[..4] : item.Issued?.Literal ?? "n.d.";

    private static void AddTitle(CitationBuilder text, string separator, CslItem item, ItemTypeMapping kind)
    {
        var title = CitationBuilder.TrimFullStop(item.Title);
        if (title is null)
        {
            return;
        }

        var quoted =
            kind.Group is ItemTypeGroup.Component or ItemTypeGroup.Article or ItemTypeGroup.WebPage
            || kind.CslType == "thesis";
        text.Add(
            separator,
            quoted ? $"“{title}{(title[^1] is '?' or '!' or '.' ? "" : ".")}”" : title,
            italic: !quoted
        );
    }

    private static void AddPublicationDetails(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind.Group)
        {
            case ItemTypeGroup.Article when kind.CslType is "article-newspaper" or "article-magazine":
                text.AddItalic(". ", item.ContainerTitle).Add(", ", FormatDay(item));
                break;
            case ItemTypeGroup.Article:
                AddJournal(text, item);
                break;
            case ItemTypeGroup.Component:
                AddHostBook(text, item);
                break;
            case ItemTypeGroup.Legal:
                text.Add(", ", item.Number).Add(". ", FormatImprint(item));
                break;
            case ItemTypeGroup.WebPage:
                text.Add(". ", item.ContainerTitle);
                break;
            default:
                AddMonograph(text, item, kind);
                break;
        }
    }

    /// <summary><c>Journal 37 (7): 742–55</c>, or <c>Journal, no. 7: 742–55</c> where there is no volume.</summary>
    private static void AddJournal(CitationBuilder text, CslItem item)
    {
        text.AddItalic(". ", item.ContainerTitle);
        if (item.Volume is null)
        {
            text.Add(", no. ", item.Issue);
        }
        else
        {
            text.Add(" ", item.Volume).Add(" ", item.Issue is { } issue ? $"({issue})" : null);
        }

        text.Add(": ", PageRangeFormatter.FormatChicago(item.Page));
    }

    /// <summary><c>In Book, edited by A. Editor, 2nd ed., 3–9. London: Publisher</c></summary>
    private static void AddHostBook(CitationBuilder text, CslItem item)
    {
        text.AddItalic(". In ", item.ContainerTitle);
        text.Add(
            ", edited by ",
            NameFormatter.Join(
                [.. item.Editor.Select(name => NameFormatter.FormatDirectOrder(name, name.Given ?? ""))],
                ", ",
                item.Editor.Count > 2 ? ", and " : " and "
            )
        );
        text.Add(", ", EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed." : null);
        text.Add(", ", PageRangeFormatter.FormatChicago(item.Page));
        text.Add(". ", FormatImprint(item));
    }

    private static void AddMonograph(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(". ", kind.CslType == "thesis" ? item.Genre ?? "Thesis" : null);
        text.Add(". ", EditionFormatter.Format(item.Edition) is { } edition ? edition + " ed" : null);
        text.Add(
            ". ",
            item.Number is { } number
                ? (item.Genre is { } genre && kind.CslType != "thesis" ? genre + " " : "") + number
                : null
        );
        text.Add(
            ". ",
            item.CollectionTitle is { } series
                ? series + (item.CollectionNumber is { } within ? " " + within : "")
                : null
        );
        text.Add(kind.CslType == "thesis" ? ", " : ". ", FormatImprint(item));
    }

    private static string FormatImprint(CslItem item) =>
        string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));

    private static string? FormatDay(CslItem item) =>
        DateParts.From(item.Issued) is { Month: > 0 } date
            ? $"{date.MonthName}{(date.Day > 0 ? " " + date.Day : "")}, {date.Year}"
            : null;
}
