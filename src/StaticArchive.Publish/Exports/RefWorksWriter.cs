using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>RefWorks' tagged format: a two-letter tag, a blank, the value; an empty line ends a record.</summary>
public static class RefWorksWriter
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item;
        var pages = CslPageRange.Parse(item.Page);
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddField("RT", entry.TypeMapping.RefWorks);
        text.AddField("SR", "Electronic(1)");
        text.AddField("ID", entry.Id);
        text.AddFields("A1", item.Author.Select(author => author.SortForm));
        text.AddFields("A2", item.Editor.Select(editor => editor.SortForm));
        text.AddField("T1", item.Title);
        text.AddField(entry.TypeMapping.Group == ItemTypeGroup.Article ? "JF" : "T2", item.ContainerTitle);
        text.AddField("T3", item.CollectionTitle);
        text.AddField("YR", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : null);
        text.AddField("FD", entry.Date.Month > 0 ? entry.Date.IsoDate : item.Issued?.Literal);
        text.AddField("VO", item.Volume);
        text.AddField("IS", item.Issue ?? item.Number ?? item.CollectionNumber);
        text.AddField("SP", pages?.First);
        text.AddField("OP", pages?.Last);
        text.AddField("ED", item.Edition);
        text.AddField("PB", item.Publisher);
        text.AddField("PP", item.PublisherPlace);
        text.AddField("SN", item.Isbn ?? item.Issn);
        text.AddField("DO", item.Doi);
        text.AddField("UL", entry.Url);
        text.AddField("LA", item.Language);
        text.AddFields("K1", item.Keyword);
        text.AddField("AB", item.Abstract);
        text.AddField("NO", FormatNotes(item));
        return text.AddLine("").ToBytes();
    }

    private static string FormatNotes(CslItem item) =>
        string.Join(
            "; ",
            new[] { item.Genre, item.NumberOfPages is { } pages ? pages + " pages" : null, item.Note }.Where(part =>
                part is not null
            )
        );
}
