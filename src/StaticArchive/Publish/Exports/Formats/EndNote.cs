using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>EndNote's own tagged format (<c>.enw</c>). A comma after an organisation's name keeps it in one piece.</summary>
public static class EndNote
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var (item, kind) = (entry.Item, entry.Kind);
        var isArticle = kind.Shape == RecordShape.Article;
        var text = new TaggedText(" ", "\n");
        text.Add("%0", kind.EndNote);
        text.AddAll("%A", item.Author.Select(Person));
        text.AddAll("%E", item.Editor.Select(Person));
        text.Add("%T", item.Title);
        text.Add("%J", isArticle ? item.ContainerTitle : null);
        text.Add("%B", isArticle ? null : item.ContainerTitle ?? (kind.Shape == RecordShape.Whole ? item.CollectionTitle : null));
        text.Add("%S", kind.Shape == RecordShape.Whole && item.ContainerTitle is null ? null : item.CollectionTitle);
        text.Add("%I", item.Publisher);
        text.Add("%C", item.PublisherPlace);
        text.Add("%D", entry.Date.IsKnown ? entry.Date.Iso[..4] : item.Issued?.Literal);
        text.Add("%8", entry.Date switch { { Month: 0 } => null, { Day: 0 } date => date.MonthName, var date => $"{date.MonthName} {date.Day}" });
        text.Add("%7", item.Edition);
        text.Add("%V", item.Volume ?? (kind.Csl == "report" ? null : item.CollectionNumber));
        text.Add("%N", item.Issue ?? item.Number ?? (kind.Csl == "report" ? item.CollectionNumber : null));
        text.Add("%P", item.Page ?? item.NumberOfPages);
        text.Add("%9", item.Genre);
        text.Add("%@", item.Isbn ?? item.Issn);
        text.Add("%R", item.Doi);
        text.Add("%U", entry.Url);
        text.Add("%G", item.Language);
        text.AddAll("%K", item.Keyword);
        text.Add("%X", item.Abstract);
        text.Add("%Z", item.Note);
        text.Add("%F", entry.Id);
        return text.Bytes();
    }

    private static string Person(Name name) => name.Literal is { } literal ? literal + "," : name.Inverted;
}
