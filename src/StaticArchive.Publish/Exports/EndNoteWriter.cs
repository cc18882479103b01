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
        var (item, kind) = (entry.Item, entry.TypeMapping);
        var isArticle = kind.Group == ItemTypeGroup.Article;
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddField("%0", kind.EndNote);
        text.AddFields("%A", item.Author.Select(FormatName));
        text.AddFields("%E", item.Editor.Select(FormatName));
        text.AddField("%T", item.Title);
        text.AddField("%J", isArticle ? item.ContainerTitle : null);
        text.AddField(
            "%B",
            isArticle
                ? null
                : item.ContainerTitle ?? (kind.Group == ItemTypeGroup.Monograph ? item.CollectionTitle : null)
        );
        text.AddField(
            "%S",
            kind.Group == ItemTypeGroup.Monograph && item.ContainerTitle is null ? null : item.CollectionTitle
        );
        text.AddField("%I", item.Publisher);
        text.AddField("%C", item.PublisherPlace);
        text.AddField("%D", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : item.Issued?.Literal);
        text.AddField(
            "%8",
            entry.Date switch
            {
                { Month: 0 } => null,
                { Day: 0 } date => date.MonthName,
                var date => $"{date.MonthName} {date.Day}",
            }
        );
        text.AddField("%7", item.Edition);
        text.AddField("%V", item.Volume ?? (kind.CslType == "report" ? null : item.CollectionNumber));
        text.AddField("%N", item.Issue ?? item.Number ?? (kind.CslType == "report" ? item.CollectionNumber : null));
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

    private static string FormatName(CslName name) => name.Literal is { } literal ? literal + "," : name.SortForm;
}
