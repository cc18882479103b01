using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// EndNote's own tagged format (<c>.enw</c>). A comma after an organisation's name keeps it in one piece.
/// </summary>
public static class EndNoteWriter
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item;
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddField("%0", entry.TypeMapping.EndNote);
        text.AddFields("%A", item.Author.Select(FormatName));
        text.AddFields("%E", item.Editor.Select(FormatName));
        text.AddField("%T", item.Title);
        AddContainers(text, item, entry.TypeMapping);
        text.AddField("%I", item.Publisher);
        text.AddField("%C", item.PublisherPlace);
        text.AddField("%D", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : item.Issued?.Literal);
        text.AddField("%8", FormatMonth(entry.Date));
        text.AddField("%7", item.Edition);
        AddNumbers(text, item, isReport: entry.TypeMapping.CslType == "report");
        text.AddField("%P", item.Page ?? item.NumberOfPages);
        text.AddField("%9", item.Genre);
        text.AddField("%@", item.Isbn ?? item.Issn);
        text.AddField("%R", item.Doi);
        text.AddField("%U", entry.Url);
        text.AddField("%G", item.Language);
        text.AddFields("%K", item.Keyword);
        text.AddField("%X", item.Abstract);
        text.AddField("%Z", item.Note);
        text.AddField("%F", entry.Id);
        return text.ToBytes();
    }

    /// <summary>Journal, book and series; a monograph without a book has its series in the field of the book.</summary>
    private static void AddContainers(TaggedFieldWriter text, CslItem item, ItemTypeMapping kind)
    {
        if (kind.Group == ItemTypeGroup.Article)
        {
            text.AddField("%J", item.ContainerTitle).AddField("%S", item.CollectionTitle);
        }
        else if (kind.Group == ItemTypeGroup.Monograph && item.ContainerTitle is null)
        {
            text.AddField("%B", item.CollectionTitle);
        }
        else
        {
            text.AddField("%B", item.ContainerTitle).AddField("%S", item.CollectionTitle);
        }
    }

    /// <summary>Volume and number. The number within a series is a report's number, and a volume elsewhere.</summary>
    private static void AddNumbers(TaggedFieldWriter text, CslItem item, bool isReport)
    {
        text.AddField("%V", item.Volume ?? (isReport ? null : item.CollectionNumber));
        text.AddField("%N", item.Issue ?? item.Number ?? (isReport ? item.CollectionNumber : null));
    }

    private static string? FormatMonth(DateParts date) =>
        date switch
        {
            { Month: 0 } => null,
            { Day: 0 } => date.MonthName,
            _ => $"{date.MonthName} {date.Day}",
        };

    private static string FormatName(CslName name) => name.Literal is { } literal ? literal + "," : name.SortForm;
}
