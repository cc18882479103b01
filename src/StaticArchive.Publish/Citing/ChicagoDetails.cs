using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Where a work came out, in Chicago: journal, newspaper, site, or the book it stands in.</summary>
internal static class ChicagoDetails
{
    /// <summary>Adds it.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind)
        {
            case { CslType: "article" } when item.ContainerTitle is null:
                AddPreprint(text, item);
                break;
            case { Group: ItemTypeGroup.Article }:
                AddPeriodical(text, item, kind);
                break;
            case { CslType: "post-weblog" } when item.ContainerTitle is not null:
                text.AddItalic(". ", item.ContainerTitle).Add(", ", CitationDateFormatter.FormatAmerican(item.Issued));
                break;
            case { Group: ItemTypeGroup.WebPage }:
                AddWebPage(text, item);
                break;
            case { CslType: "paper-conference" } when item.Editor.Count == 0:
                text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item))
                    .Add(", ", CitationDateFormatter.FormatYear(item.Issued))
                    .Add(", ", PageRangeFormatter.FormatChicago(item.Page));
                break;
            case { CslType: "broadcast" }:
                text.AddItalic(". ", item.ContainerTitle)
                    .Add(". Aired ", CitationDateFormatter.FormatMonthAndDay(item.Issued))
                    .Add(", on ", item.Publisher);
                break;
            case { Group: ItemTypeGroup.Component }:
                AddHostBook(text, item);
                break;
            default:
                ChicagoMonograph.Add(text, item, kind);
                break;
        }
    }

    /// <summary><c>Preprint arXiv:2101.01234. arXiv, January 4</c>, or <c>Preprint, SocArXiv</c>.</summary>
    private static void AddPreprint(CitationBuilder text, CslItem item)
    {
        var genre = item.Genre ?? (item.Publisher is null ? null : "Preprint");
        text.Add(". ", item.Number is { } number ? $"{genre} {number}" : genre);
        text.Add(item.Number is null ? ", " : ". ", item.Publisher);
        text.Add(", ", CitationDateFormatter.FormatMonthAndDay(item.Issued));
    }

    private static void AddPeriodical(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.AddItalic(". ", item.ContainerTitle);
        var isByDay =
            kind.CslType is "article-newspaper" or "article-magazine"
            || (item.Volume is null && item.Issue is null && DateParts.From(item.Issued).Month > 0);
        if (isByDay)
        {
            text.Add(
                item.ContainerTitle is null ? ". " : ", ",
                DateParts.From(item.Issued).Month > 0 ? CitationDateFormatter.FormatAmerican(item.Issued) : null
            );
        }
        else
        {
            AddNumbers(text, item);
        }
    }

    /// <summary>
    /// <c>37 (7): 742–55</c>; <c>12 (May 1999): 101–8</c> where there is no issue; <c>, no. 14 (2007): 5</c> where
    /// there is no volume.
    /// </summary>
    private static void AddNumbers(CitationBuilder text, CslItem item)
    {
        var date = CitationDateFormatter.FormatAmerican(item.Issued);
        var inBrackets = item.Volume is not null && item.Issue is { } issue ? issue : date;
        text.Add(" ", item.Volume);
        text.Add(", no. ", item.Volume is null ? item.Issue : null);
        text.Add(" ", (item.Volume ?? item.Issue) is null || inBrackets is null ? null : $"({inBrackets})");
        text.Add(": ", PageRangeFormatter.FormatChicago(item.Page));
    }

    private static void AddWebPage(CitationBuilder text, CslItem item)
    {
        text.Add(". ", item.ContainerTitle ?? item.Publisher);
        text.Add(", ", CitationDateFormatter.FormatMonthAndDay(item.Issued));
        text.Add(
            ". Accessed ",
            CitationDateFormatter.FormatYear(item.Issued) is null
                ? CitationDateFormatter.FormatAmerican(item.Accessed)
                : null
        );
    }

    /// <summary><c>In Book, 2nd ed., edited by A. Editor, 3:20–24. London: Publisher</c></summary>
    private static void AddHostBook(CitationBuilder text, CslItem item)
    {
        var host = QuotationMarks.Nest(TitleCaseFormatter.Format(item.ContainerTitle, item), isBritish: false);
        text.Add(". ", host is null ? null : "In").AddItalic(" ", host);
        text.Add(", ", ChicagoMonograph.FormatEdition(item, " ed."));
        text.Add(
            ", edited by ",
            NameFormatter.JoinDirectOrder(item.Editor, ChicagoMonograph.GetGiven, Last(item.Editor))
        );
        var pages = PageRangeFormatter.FormatChicago(item.Page);
        text.Add(
            ", ",
            item.Volume is not { } volume ? pages
                : pages is null ? "vol. " + volume
                : $"{volume}:{pages}"
        );
        text.Add(". ", ChicagoMonograph.FormatImprint(item));
    }

    private static string Last(IReadOnlyList<CslName> people) => people.Count > 2 ? ", and " : " and ";
}
