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
                text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item))
                    .Add(", ", CitationDateFormatter.FormatAmerican(item.Issued));
                break;
            case { Group: ItemTypeGroup.WebPage }:
                AddWebPage(text, item);
                break;
            case { CslType: "paper-conference" } when item.ContainerTitle is null:
                AddPresentation(text, item);
                break;
            case { CslType: "paper-conference" } when item is { Editor.Count: 0, Volume: null }:
                text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item))
                    .Add(", ", CitationDateFormatter.FormatYear(item.Issued))
                    .Add(", ", PageRangeFormatter.FormatChicago(item.Page));
                break;
            case { CslType: "paper-conference" } when item.Editor.Count == 0:
                text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item));
                AddNumbers(text, item);
                break;
            case { CslType: "broadcast" }:
                AddBroadcast(text, item);
                break;
            case { Group: ItemTypeGroup.Component }:
                AddHostBook(text, item);
                break;
            default:
                ChicagoMonograph.Add(text, item, kind);
                break;
        }
    }

    /// <summary>Whether it is a numbered part of a series, whose title stands behind that of the series.</summary>
    public static bool IsEpisode(CslItem item) =>
        item is { Type: "broadcast", Number: not null, Title: not null, ContainerTitle: not null };

    /// <summary>
    /// <c>Panorama. Aired February 3, on BBC One. Television</c>, <c>Panorama. Episode 7, “The Long Queue.” BBC
    /// One, February 3</c>
    /// </summary>
    private static void AddBroadcast(CitationBuilder text, CslItem item)
    {
        var day = CitationDateFormatter.FormatMonthAndDay(item.Issued);
        text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item));
        text.Add(". ", item.ContainerTitle is null ? item.Genre : null);
        if (IsEpisode(item))
        {
            var title = TitleCaseFormatter.Format(CitationBuilder.TrimFullStop(item.Title), item)!;
            text.Add(". ", $"Episode {item.Number}, {QuotationMarks.EncloseSentence(title)}");
            text.Add(". ", item.Publisher).Add(", ", day);
        }
        else
        {
            text.Add(". Aired ", day).Add(day is null ? ". " : ", on ", item.Publisher);
        }

        text.Add(". ", ChicagoMonograph.FormatMedium(item));
    }

    /// <summary><c>Paper presented at Congress on Relief, Dublin. August 1990</c></summary>
    private static void AddPresentation(CitationBuilder text, CslItem item) =>
        text.Add(". Paper presented at ", item.EventTitle)
            .Add(item.EventTitle is null ? ". " : ", ", item.EventPlace)
            .Add(". ", CitationDateFormatter.FormatAmerican(item.Issued));

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
        var isNews = kind.CslType is "article-newspaper" or "article-magazine";
        text.Add(". ", isNews ? item.Section : null);
        text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item));
        var isDated = DateParts.From(item.Issued).Month > 0;
        if (isNews)
        {
            text.Add(" ", item.ContainerTitle is null ? null : FormatTown(item));
            AddDay(text, item, isDated);
            text.Add(". ", FormatNewspaperEdition(item));
        }
        else if ((item.Volume ?? item.Issue) is null && (isDated || item.Page is not null))
        {
            AddDay(text, item, isDated: true);
            text.Add(", ", PageRangeFormatter.FormatChicago(item.Page));
        }
        else
        {
            AddNumbers(text, item);
        }
    }

    /// <summary>Where a newspaper comes out: <c>(London)</c>.</summary>
    public static string? FormatTown(CslItem item) =>
        item is { Type: "article-newspaper", PublisherPlace: { } town } ? $"({town})" : null;

    private static void AddDay(CitationBuilder text, CslItem item, bool isDated) =>
        text.Add(
            item.ContainerTitle is null ? ". " : ", ",
            isDated ? CitationDateFormatter.FormatAmerican(item.Issued) : null
        );

    /// <summary><c>Late Edition</c></summary>
    private static string? FormatNewspaperEdition(CslItem item) =>
        item.Edition is not { } edition
            ? null
            : TitleCaseFormatter.Format(
                edition.EndsWith("edition", StringComparison.OrdinalIgnoreCase) ? edition : edition + " edition",
                item
            );

    /// <summary>
    /// <c>37 (7): 742–55</c>; <c>12 (May 1999): 101–8</c> where there is no issue; <c>, no. 14 (2007): 5</c> where
    /// there is no volume.
    /// </summary>
    private static void AddNumbers(CitationBuilder text, CslItem item)
    {
        var date = CitationDateFormatter.FormatAmericanMonth(item.Issued);
        var inBrackets = item.Volume is not null && item.Issue is { } issue ? issue : date;
        text.Add(" ", PageRangeFormatter.FormatAsPrinted(item.Volume));
        text.Add(", no. ", item.Volume is null ? item.Issue : null);
        text.Add(" ", (item.Volume ?? item.Issue) is null || inBrackets is null ? null : $"({inBrackets})");
        text.Add(": ", PageRangeFormatter.FormatChicago(item.Page));
    }

    private static void AddWebPage(CitationBuilder text, CslItem item)
    {
        text.Add(". ", item.Type == "post" ? item.Genre : null);
        text.Add(". ", TitleCaseFormatter.Format(item.ContainerTitle, item) ?? item.Publisher);
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
        text.Add(host is null ? ". " : ", ", EditionFormatter.Format(item.Edition, " ed."));
        text.Add(", by ", item.Editor.Count > 0 ? null : ChicagoMonograph.JoinNames(item.ContainerAuthor));
        text.Add(", edited by ", ChicagoMonograph.JoinNames(item.Editor));
        var pages = PageRangeFormatter.FormatChicago(item.Page);
        text.Add(
            ", ",
            item.Volume is not { } volume ? pages
                : pages is null ? "vol. " + volume
                : $"{volume}:{pages}"
        );
        var imprint = ChicagoMonograph.FormatImprint(item);
        var isByDay = item.Type is "entry" or "entry-dictionary" or "entry-encyclopedia";
        text.Add(". ", imprint);
        text.Add(
            imprint.Length == 0 ? ". " : ", ",
            isByDay ? CitationDateFormatter.FormatMonthAndDay(item.Issued) : null
        );
    }
}
