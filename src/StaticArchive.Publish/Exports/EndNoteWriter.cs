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
        text.AddFields("%A", TaggedNameFormatter.FormatAll(entry.Creators, item.HasMoreAuthors, ","));
        text.AddFields("%E", TaggedNameFormatter.FormatAll(item.Editor, item.HasMoreEditors, ","));
        text.AddFields("%?", TaggedNameFormatter.FormatAll(item.Translator, hasMore: false, ","));
        text.AddField("%T", item.Title);
        AddContainers(text, item, entry.TypeMapping);
        text.AddField("%I", item.Publisher ?? item.Authority);
        text.AddField("%C", GetPlace(entry));
        text.AddField("%D", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : item.Issued?.Literal);
        text.AddField("%8", FormatMonth(entry.Date));
        text.AddField("%[", DateParts.From(item.Accessed).IsoDate);
        text.AddField("%7", item.Edition ?? item.Version);
        text.AddField("%6", item.NumberOfVolumes);
        AddNumbers(text, item, isReport: entry.TypeMapping.CslType is "report" or "standard");
        text.AddField("%P", item.Page ?? item.NumberOfPages);
        text.AddField("%9", item.Genre ?? item.Medium);
        text.AddField("%R", item.Doi);
        text.AddField("%U", entry.Url);
        text.AddField("%~", item.Archive);
        text.AddField("%L", item.ArchiveLocation);
        text.AddField("%G", item.Language);
        text.AddFields("%K", item.Keyword);
        text.AddField("%X", item.Abstract);
        text.AddField("%Z", FormatNotes(item, entry.TypeMapping));
        text.AddField("%F", entry.Id);
        return text.ToBytes();
    }

    /// <summary>Of a meeting where it was held, of all else where it was published.</summary>
    private static string? GetPlace(ExportItem entry) =>
        entry.TypeMapping.CslType == "paper-conference"
            ? entry.Item.EventPlace ?? entry.Item.PublisherPlace
            : entry.Item.PublisherPlace ?? entry.Item.EventPlace;

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

    /// <summary>
    /// Volume, number, and the one number that a type is known by: a report's own in <c>%@</c>, as EndNote has it, else
    /// the ISBN or the ISSN.
    /// </summary>
    private static void AddNumbers(TaggedFieldWriter text, CslItem item, bool isReport)
    {
        var number = item.Number ?? item.CollectionNumber;
        text.AddField("%V", item.Volume ?? (isReport ? null : item.CollectionNumber));
        text.AddField("%N", item.Issue ?? (isReport ? null : item.Number));
        text.AddField("%@", isReport && number is not null ? number : IsbnFormatter.Format(item.Isbn) ?? item.Issn);
    }

    /// <summary>What has no field of its own.</summary>
    private static string FormatNotes(CslItem item, ItemTypeMapping kind)
    {
        var isHidden = kind.CslType is "report" or "standard" && (item.Number ?? item.CollectionNumber) is not null;
        string?[] parts =
        [
            item.Note,
            item.OriginalDate is { } first ? "First published " + first.ShortForm : null,
            isHidden && IsbnFormatter.Format(item.Isbn) is { } isbn ? "ISBN " + isbn : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string? FormatMonth(DateParts date) =>
        date switch
        {
            { Month: 0 } => null,
            { Day: 0 } => date.MonthName,
            _ => $"{date.MonthName} {date.Day}",
        };
}
