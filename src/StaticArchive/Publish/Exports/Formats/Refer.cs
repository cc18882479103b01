namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// Refer, the format of the Unix program of that name (its manual page lists the letters): given names first, the letters
/// always in this order.
/// </summary>
public static class Refer
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var (item, kind) = (entry.Item, entry.Kind);
        var isArticle = kind.Shape == RecordShape.Article;
        var text = new TaggedText(" ", "\n");
        text.AddAll("%A", item.Author.Select(author => author.Full));
        text.AddAll("%E", item.Editor.Select(editor => editor.Full));
        text.Add("%T", item.Title);
        text.Add("%J", isArticle ? item.ContainerTitle : null);
        text.Add("%B", isArticle ? null : item.ContainerTitle);
        text.Add("%S", item.CollectionTitle);
        text.Add("%R", kind.Csl == "report" ? string.Join(' ', new[] { item.Genre, item.Number ?? item.CollectionNumber }.Where(part => part is not null)) : null);
        text.Add("%V", item.Volume);
        text.Add("%N", item.Issue);
        text.Add("%P", item.Page);
        text.Add("%I", item.Publisher);
        text.Add("%C", item.PublisherPlace);
        text.Add("%D", entry.Date is { IsKnown: true } date ? $"{(date.Day > 0 ? date.Day + " " : "")}{(date.Month > 0 ? date.MonthName + " " : "")}{date.Year}" : item.Issued?.Literal);
        text.Add("%K", string.Join(", ", item.Keyword));
        text.Add("%O", string.Join("; ", new[] { item.Edition is { } edition ? "Edition " + edition : null, item.Doi is { } doi ? "doi:" + doi : null, entry.Url, item.Isbn is { } isbn ? "ISBN " + isbn : null, item.Note }.Where(part => part is not null)));
        text.Add("%X", item.Abstract);
        return text.Bytes();
    }
}
