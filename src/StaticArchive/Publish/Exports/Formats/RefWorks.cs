using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>RefWorks' tagged format: a two-letter tag, a blank, the value; an empty line ends a record.</summary>
public static class RefWorks
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item;
        var pages = PageRange.Of(item.Page);
        var text = new TaggedText(" ", "\n");
        text.Add("RT", entry.Kind.RefWorks);
        text.Add("SR", "Electronic(1)");
        text.Add("ID", entry.Id);
        text.AddAll("A1", item.Author.Select(author => author.Inverted));
        text.AddAll("A2", item.Editor.Select(editor => editor.Inverted));
        text.Add("T1", item.Title);
        text.Add(entry.Kind.Shape == RecordShape.Article ? "JF" : "T2", item.ContainerTitle);
        text.Add("T3", item.CollectionTitle);
        text.Add("YR", entry.Date.IsKnown ? entry.Date.Iso[..4] : null);
        text.Add("FD", entry.Date.Month > 0 ? entry.Date.Iso : item.Issued?.Literal);
        text.Add("VO", item.Volume);
        text.Add("IS", item.Issue ?? item.Number ?? item.CollectionNumber);
        text.Add("SP", pages?.First);
        text.Add("OP", pages?.Last);
        text.Add("ED", item.Edition);
        text.Add("PB", item.Publisher);
        text.Add("PP", item.PublisherPlace);
        text.Add("SN", item.Isbn ?? item.Issn);
        text.Add("DO", item.Doi);
        text.Add("UL", entry.Url);
        text.Add("LA", item.Language);
        text.AddAll("K1", item.Keyword);
        text.Add("AB", item.Abstract);
        text.Add("NO", Joined(item));
        return text.Line("").Bytes();
    }

    private static string Joined(CslItem item) => string.Join("; ", new[] { item.Genre, item.NumberOfPages is { } pages ? pages + " pages" : null, item.Note }.Where(part => part is not null));
}
