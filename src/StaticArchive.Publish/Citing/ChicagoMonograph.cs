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
            case "thesis" or "speech" or "manuscript" or "interview" or "personal_communication":
                ChicagoUnpublished.Add(text, item);
                break;
            case "patent":
                AddPatent(text, item);
                break;
            default:
                AddBook(text, item, kind);
                break;
        }
    }

    /// <summary><c>DVD</c>, <c>Audio cassette</c></summary>
    public static string? FormatMedium(CslItem item) =>
        string.IsNullOrEmpty(item.Medium) ? null : WorkDescription.Capitalize(item.Medium);

    /// <summary><c>London: Publisher</c></summary>
    public static string FormatImprint(CslItem item) =>
        string.Join(": ", new[] { item.PublisherPlace, item.Publisher }.Where(part => part is not null));

    /// <summary>Given names are not shortened.</summary>
    public static string GetGiven(CslName name) => name.Given ?? "";

    /// <summary><c>Patent Office Patent US 2,294,720, filed March 22, 1938, and issued September 1, 1942</c></summary>
    private static void AddPatent(CitationBuilder text, CslItem item)
    {
        var filed = CitationDateFormatter.FormatAmerican(item.Submitted);
        text.Add(". ", $"{item.Authority} Patent {item.Number}".Trim()).Add(", filed ", filed);
        text.Add(filed is null ? ", issued " : ", and issued ", CitationDateFormatter.FormatAmerican(item.Issued));
    }

    private static void AddBook(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(". ", EditionFormatter.Format(item.Edition, " ed"));
        text.Add(". Edited by ", item.Author.Count == 0 ? null : JoinNames(item.Editor));
        text.Add(". Translated by ", JoinNames(item.Translator));
        text.Add(". Directed by ", item.Author.Count == 0 ? null : JoinNames(item.Director));
        text.Add(
            ". ",
            item.Volume is { } volume ? "Vol. " + volume
                : item.NumberOfVolumes is { } volumes ? volumes + " vols"
                : null
        );
        text.Add(". ", kind.CslType == "dataset" ? FormatNumber(item, kind) : null);
        text.Add(kind.CslType == "software" ? ". V. " : ". Version ", item.Version);
        text.Add(". ", kind.CslType is "dataset" or "song" ? null : FormatNumber(item, kind));
        text.AddItalic(". In ", kind.CslType == "song" ? TitleCaseFormatter.Format(item.ContainerTitle, item) : null);
        text.Add(
            ". ",
            item.CollectionTitle is { } series
                ? TitleCaseFormatter.Format(series, item) + (item.CollectionNumber is { } within ? " " + within : "")
                : null
        );
        AddImprint(text, item, kind);
    }

    /// <summary>Who published it, on what it is, and the archive that keeps it.</summary>
    private static void AddImprint(CitationBuilder text, CslItem item, ItemTypeMapping kind)
    {
        text.Add(". ", FormatImprint(item));
        text.Add(" ", kind.CslType == "song" ? item.Number : null);
        var day = CitationDateFormatter.FormatMonthAndDay(item.Issued);
        text.Add(", released ", kind.CslType == "software" ? day : null);
        text.Add(", ", kind.CslType is "event" or "performance" ? day : null);
        text.Add(". ", FormatMedium(item));
        if (kind.CslType == "graphic")
        {
            text.Add(". ", item.Archive).Add(", ", item.ArchiveLocation);
        }
        else
        {
            text.Add(". ", item.ArchiveLocation).Add(". ", item.Archive);
        }

        text.Add(". ", item.Scale);
        var isUndated = CitationDateFormatter.FormatYear(item.Issued) is null && item.Url is not null;
        text.Add(". Accessed ", isUndated ? CitationDateFormatter.FormatAmerican(item.Accessed) : null);
    }

    /// <summary><c>Simon Ash, Rae Birch, and Tom Cole</c>, names in full.</summary>
    public static string? JoinNames(IReadOnlyList<CslName> people) =>
        NameFormatter.JoinDirectOrder(people, GetGiven, people.Count > 2 ? ", and " : " and ");

    /// <summary><c>Research Report No. 12</c>; a standard says itself what its number is.</summary>
    private static string? FormatNumber(CslItem item, ItemTypeMapping kind)
    {
        var genre = TitleCaseFormatter.Format(item.Genre, item);
        return item.Number is not { } number ? (kind.CslType is "report" or "map" or "performance" ? item.Genre : null)
            : kind.CslType == "standard" ? number
            : kind.CslType == "dataset" ? $"{genre} {number}".TrimStart()
            : $"{genre} {NumberLabel.Add(number)}".TrimStart();
    }
}
