using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// APA, 7th edition: <c>Meadow, J., &amp; Bushel, E. (2003). Ferries and bridges. Social Policy, 37(7), 742–755.</c>
/// </summary>
internal static class ApaFormatter
{
    /// <summary>The citation. An address at its end takes no full stop.</summary>
    public static RenderedCitation Format(CslItem item, CitationLocator? at)
    {
        var text = new CitationBuilder(isAmerican: true);
        var kind = ItemTypeMapping.For(item.Type);
        if (kind.Group == ItemTypeGroup.Legal)
        {
            LegalCitation.Add(text, item, kind);
            text.Add(", ", at?.Place);
            var address = CitationUrlSelector.Select(item, at);
            return address is null ? text.AddFullStop().Build() : text.Add(". ", address).Build();
        }

        text.Add("", FormatNames(item, kind));
        if (text.IsEmpty)
        {
            ApaTitle.Add(text, item, kind);
            var date = FormatDate(item, kind);
            text.Add(". ", text.IsEmpty ? date.Replace("(n", "(N", StringComparison.Ordinal) : date);
        }
        else
        {
            text.Add(". ", FormatDate(item, kind));
            ApaTitle.Add(text, item, kind);
        }

        AddPublicationDetails(text, item, kind);
        text.Add(", ", at?.Place).AddFullStop().Add(" ", FormatAddress(item, at));
        return text.Add(
                " ",
                CitationDateFormatter.FormatYear(item.OriginalDate) is { } year
                    ? $"(Original work published {year})"
                    : null
            )
            .Build();
    }

    /// <summary>The address; of a page without a date with the day on which it was seen.</summary>
    private static string? FormatAddress(CslItem item, CitationLocator? at)
    {
        var url = CitationUrlSelector.Select(item, at);
        var isDated = CitationDateFormatter.FormatYear(item.Issued) is not null;
        return url is null || isDated || CitationDateFormatter.FormatAmerican(item.Accessed) is not { } day
            ? url
            : $"Retrieved {day}, from {url}";
    }

    private static string? FormatNames(CslItem item, ItemTypeMapping kind)
    {
        var lead = LeadingNames.FindWithDirectors(item, kind);
        return lead.People.Count == 0 ? (LeadsWithPublisher(item) ? item.Publisher : null)
            : lead.AreDirectors ? JoinNames(lead) + lead.FormatRole(" (Director)", " (Directors)")
            : JoinNames(lead) + lead.FormatRole(" (Ed.)", " (Eds.)");
    }

    /// <summary>Who publishes a dictionary stands for the author that its entries do not name.</summary>
    private static bool LeadsWithPublisher(CslItem item) =>
        item is { Author.Count: 0, Editor.Count: 0, Type: "entry" or "entry-dictionary" or "entry-encyclopedia" };

    /// <summary>Up to twenty names; of more the first nineteen and the last.</summary>
    private static string JoinNames(LeadingNames lead)
    {
        var names = lead
            .People.Select(name => NameFormatter.FormatInverted(name, InitialsFormatter.Format(name.Given, ".", " ")))
            .ToList();
        return lead.HasMore ? string.Join(", ", names) + ", et al."
            : names.Count > 20 ? string.Join(", ", names.Take(19)) + ", . . . " + names[^1]
            : NameFormatter.Join(names, ", ", NameFormatter.GetLastSeparator(lead.People, "&"));
    }

    /// <summary><c>(2003)</c>, <c>(ca. 1848)</c>; with month and day for what appears by the day.</summary>
    private static string FormatDate(CslItem item, ItemTypeMapping kind)
    {
        var year = CitationDateFormatter.FormatYear(item.Issued, "n.d.");
        var isByDay =
            kind.Group == ItemTypeGroup.WebPage
            || kind.CslType
                is "article-newspaper"
                    or "article-magazine"
                    or "speech"
                    or "interview"
                    or "broadcast"
                    or "event"
                    or "performance"
                    or "personal_communication"
            || ApaTitle.IsPresented(item);
        var day = isByDay ? CitationDateFormatter.FormatMonthAndDay(item.Issued) : null;
        return $"({(item.Issued?.IsApproximate == true ? "ca. " : "")}{year}{(day is null ? "" : ", " + day)})";
    }

    private static void AddPublicationDetails(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind)
        {
            case { CslType: "speech" }:
            case { CslType: "paper-conference" } when item.ContainerTitle is null:
                AddMeeting(text, item);
                break;
            case { Group: ItemTypeGroup.Article } when item.ContainerTitle is not null:
            case { CslType: "paper-conference" } when item.Editor.Count == 0:
                AddPeriodical(text, item);
                break;
            case { Group: ItemTypeGroup.Component }:
                AddHostBook(text, item);
                break;
            case { Group: ItemTypeGroup.Monograph } when item.Archive is not null:
                AddArchive(text, item);
                break;
            case { CslType: "song" } when item.ContainerTitle is not null:
                AddAlbum(text, item);
                break;
            case { Group: ItemTypeGroup.WebPage }:
                text.Add(
                    ". ",
                    TitleCaseFormatter.Format(item.ContainerTitle, item),
                    italic: kind.CslType == "post-weblog"
                );
                text.Add(". ", GetPublisher(item));
                break;
            default:
                AddPublisher(text, item);
                break;
        }
    }

    /// <summary><c>Congress on Relief, Dublin</c></summary>
    private static void AddMeeting(CitationBuilder text, CslItem item) =>
        text.Add(". ", item.EventTitle).Add(", ", item.EventTitle is null ? null : item.EventPlace);

    private static void AddPublisher(CitationBuilder text, CslItem item)
    {
        text.AddItalic(". ", item.Type == "interview" ? item.ContainerTitle : null);
        text.Add(". ", ApaTitle.NamesPublisher(item) ? null : GetPublisher(item));
    }

    /// <summary><c>London Metropolitan Archives (A/FWA/C/D10/1)</c></summary>
    private static void AddArchive(CitationBuilder text, CslItem item)
    {
        var place = item.ArchiveLocation is { } location ? $" ({location})" : "";
        text.Add(". ", item.Type == "manuscript" ? null : item.Publisher);
        text.Add(". ", item.Archive + place).Add(", ", item.ArchivePlace);
    }

    /// <summary><c>On Second shift (No. 12). Topic Records</c></summary>
    private static void AddAlbum(CitationBuilder text, CslItem item)
    {
        text.Add(". ", "On").AddItalic(" ", item.ContainerTitle);
        text.Add(" ", item.Number is { } number ? $"({NumberLabel.Add(number)})" : null);
        text.Add(". ", item.Publisher);
    }

    private static void AddPeriodical(CitationBuilder text, CslItem item)
    {
        text.AddItalic(". ", TitleCaseFormatter.Format(item.ContainerTitle, item))
            .AddItalic(", ", PageRangeFormatter.FormatAsPrinted(item.Volume));
        text.Add(item.Volume is null ? ", " : "", item.Issue is { } issue ? $"({issue})" : null)
            .Add(", ", PageRangeFormatter.FormatExpanded(item.Page));
    }

    /// <summary>The publisher; an organisation that published what it wrote is not named twice.</summary>
    private static string? GetPublisher(CslItem item) =>
        item.Author is [{ Literal: { } author }] && author == item.Publisher ? null : item.Publisher;

    /// <summary><c>In A. Editor (Ed.), Book (2nd ed., pp. 3–9). Publisher</c></summary>
    private static void AddHostBook(CitationBuilder text, CslItem item)
    {
        if (ApaNames.Join(item.Editor) is { } editors)
        {
            text.Add(". ", "In " + editors + (item.Editor.Count == 1 ? " (Ed.)" : " (Eds.)"));
            text.AddItalic(", ", QuotationMarks.Nest(item.ContainerTitle, isBritish: false));
        }
        else if (ApaNames.Join(item.ContainerAuthor) is { } authors)
        {
            text.Add(". ", "In " + authors);
            text.AddItalic(", ", QuotationMarks.Nest(item.ContainerTitle, isBritish: false));
        }
        else
        {
            text.Add(". ", item.ContainerTitle is null ? null : "In");
            text.AddItalic(" ", QuotationMarks.Nest(item.ContainerTitle, isBritish: false));
        }

        string?[] details =
        [
            ApaParentheticalFormatter.FormatEdition(item),
            item.Volume is { } volume ? "Vol. " + volume : null,
            PageRangeFormatter.Label(PageRangeFormatter.FormatExpanded(item.Page)),
        ];
        var words = string.Join(", ", details.OfType<string>());
        text.Add(" ", words.Length == 0 ? null : $"({words})");
        text.Add(". ", LeadsWithPublisher(item) ? null : item.Publisher);
    }
}
