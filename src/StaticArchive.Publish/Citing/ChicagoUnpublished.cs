using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Theses, speeches, interviews, letters and what else no publisher brought out, in Chicago.</summary>
internal static class ChicagoUnpublished
{
    /// <summary>Adds what follows the title.</summary>
    public static void Add(CitationBuilder text, CslItem item)
    {
        switch (item.Type)
        {
            case "thesis":
                text.Add(". ", item.Genre ?? "Thesis").Add(", ", item.Publisher);
                text.Add(". ", item.Number is { } number ? $"({number})" : null);
                break;
            case "speech":
                text.Add(". ", item.Genre)
                    .Add(". ", item.EventTitle)
                    .Add(", ", item.EventTitle is null ? null : item.EventPlace)
                    .Add(item.EventTitle is null ? ". " : ", ", CitationDateFormatter.FormatMonthAndDay(item.Issued));
                break;
            case "interview":
                AddInterview(text, item);
                break;
            case "personal_communication":
                text.Add(". ", WorkDescription.FormatLetter(item));
                text.Add(". ", CitationDateFormatter.FormatMonthAndDay(item.Issued));
                AddArchive(text, item);
                break;
            default:
                text.Add(". ", item.Genre ?? (item.Archive is null ? "Unpublished manuscript" : null));
                AddArchive(text, item);
                break;
        }
    }

    private static void AddInterview(CitationBuilder text, CslItem item)
    {
        var isPublished = (item.ContainerTitle ?? item.Publisher ?? item.PublisherPlace) is not null;
        text.Add(". Interview by ", ChicagoMonograph.JoinNames(item.Interviewer));
        text.AddItalic(". ", item.ContainerTitle)
            .Add(" ", item.PublisherPlace is { } place ? $"({place})" : null)
            .Add(", ", item.Publisher)
            .Add(isPublished ? ", " : ". ", CitationDateFormatter.FormatAmerican(item.Issued))
            .Add(". ", ChicagoMonograph.FormatMedium(item));
        AddArchive(text, item);
    }

    private static void AddArchive(CitationBuilder text, CslItem item) =>
        text.Add(". ", item.ArchiveLocation).Add(". ", item.Archive).Add(", ", item.ArchivePlace);
}
