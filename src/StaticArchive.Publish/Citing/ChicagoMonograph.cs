using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>What Chicago says of a work that stands by itself: edition, numbers, series, who published it.</summary>
internal static class ChicagoMonograph
{
    /// <summary>Adds it.</summary>
    public static void Add(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        switch (kind.CslType)
        {
            case "thesis":
                text.Add(". ", item.Genre ?? "Thesis").Add(", ", item.Publisher);
                break;
            case "speech":
                text.Add(". ", item.EventTitle)
                    .Add(item.EventTitle is null ? ". " : ", ", item.EventPlace)
                    .Add(", ", CitationDateFormatter.FormatMonthAndDay(item.Issued));
                break;
            case "manuscript":
                text.Add(". ", item.Genre ?? (item.Archive is null ? "Unpublished manuscript" : null))
                    .Add(". ", item.ArchiveLocation)
                    .Add(". ", item.Archive)
                    .Add(", ", item.ArchivePlace);
                break;
            case "interview":
                text.AddItalic(". ", item.ContainerTitle)
                    .Add(" ", item.PublisherPlace is { } place ? $"({place})" : null)
                    .Add(", ", item.Publisher)
                    .Add(", ", CitationDateFormatter.FormatAmerican(item.Issued));
                break;
            case "patent":
                text.Add(". ", $"{item.Authority} Patent {item.Number}".Trim())
                    .Add(", issued ", CitationDateFormatter.FormatAmerican(item.Issued));
                break;
            default:
                AddBook(text, item, kind);
                break;
        }
    }

    /// <summary><c>2nd ed.</c>, <c>Rev. ed.</c></summary>
    public static string? FormatEdition(CslItem item, string word) =>
        EditionFormatter.Format(item.Edition) is { } edition ? edition + word : null;

    /// <summary><c>London: Publisher</c></summary>
    public static string FormatImprint(CslItem item) =>
        string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));

    /// <summary>Given names are not shortened.</summary>
    public static string GetGiven(CslName name) => name.Given ?? "";

    private static void AddBook(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(". ", FormatEdition(item, " ed"));
        text.Add(". Edited by ", item.Author.Count == 0 ? null : JoinNames(item.Editor));
        text.Add(". Translated by ", JoinNames(item.Translator));
        text.Add(
            ". ",
            item.Volume is { } volume ? "Vol. " + volume
                : item.NumberOfVolumes is { } volumes ? volumes + " vols"
                : null
        );
        text.Add(kind.CslType == "software" ? ". V. " : ". Version ", item.Version);
        text.Add(". ", FormatNumber(item, kind));
        text.Add(
            ". ",
            item.CollectionTitle is { } series
                ? TitleCaseFormatter.Format(series, item) + (item.CollectionNumber is { } within ? " " + within : "")
                : null
        );
        text.Add(". ", FormatImprint(item));
        text.Add(
            ", released ",
            kind.CslType == "software" ? CitationDateFormatter.FormatMonthAndDay(item.Issued) : null
        );
    }

    private static string? JoinNames(IReadOnlyList<CslName> people) =>
        NameFormatter.JoinDirectOrder(people, GetGiven, people.Count > 2 ? ", and " : " and ");

    /// <summary><c>Research Report No. 12</c>; a standard says itself what its number is.</summary>
    private static string? FormatNumber(CslItem item, ItemTypeMapping kind)
    {
        var genre = TitleCaseFormatter.Format(item.Genre, item);
        return item.Number is not { } number ? (kind.CslType == "report" ? genre : null)
            : kind.CslType == "standard" ? number
            : $"{genre} No. {number}".TrimStart();
    }
}
