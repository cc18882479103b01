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
        var isReport = entry.TypeMapping.CslType is "report" or "standard";
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddField("RT", entry.TypeMapping.RefWorks);
        text.AddField("SR", "Electronic(1)");
        text.AddField("ID", entry.Id);
        text.AddFields("A1", TaggedNameFormatter.FormatAll(entry.Creators, item.HasMoreAuthors));
        text.AddFields(
            entry.TypeMapping.CslType == "book" ? "A3" : "A2",
            TaggedNameFormatter.FormatAll(item.Editor, item.HasMoreEditors)
        );
        text.AddFields("A4", TaggedNameFormatter.FormatAll(item.Translator, hasMore: false));
        text.AddField("T1", item.Title);
        text.AddField(entry.TypeMapping.Group == ItemTypeGroup.Article ? "JF" : "T2", item.ContainerTitle);
        text.AddField("T3", item.CollectionTitle);
        text.AddField("YR", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : null);
        text.AddField("FD", entry.Date.Month > 0 ? entry.Date.IsoDate : item.Issued?.Literal);
        text.AddField("VO", item.Volume);
        text.AddField("IS", item.Issue ?? (isReport ? null : item.Number ?? item.CollectionNumber));
        text.AddField("SP", pages?.First);
        text.AddField("OP", pages?.Last);
        text.AddField("ED", item.Edition ?? item.Version);
        text.AddField("PB", item.Publisher ?? item.Authority);
        text.AddField("PP", item.PublisherPlace ?? item.EventPlace);
        text.AddField("SN", GetNumber(item, isReport));
        text.AddField("RD", DateParts.From(item.Accessed).IsoDate);
        text.AddField("SL", item.Archive);
        text.AddField("LL", item.ArchiveLocation);
        text.AddField("DO", item.Doi);
        text.AddField("UL", entry.Url);
        text.AddField("LA", item.Language);
        text.AddFields("K1", item.Keyword);
        text.AddField("AB", item.Abstract);
        text.AddField("NO", FormatNotes(item));
        return text.AddLine("").ToBytes();
    }

    /// <summary>A report's own number, as readers take it, else the ISBN or the ISSN.</summary>
    private static string? GetNumber(CslItem item, bool isReport) =>
        (isReport ? item.Number ?? item.CollectionNumber : null) ?? IsbnFormatter.Format(item.Isbn) ?? item.Issn;

    private static string FormatNotes(CslItem item) =>
        string.Join(
            "; ",
            new[]
            {
                item.Genre,
                item.Medium,
                item.EventTitle,
                item.Publisher is null ? null : item.Authority,
                item.NumberOfVolumes is { } volumes ? volumes + " volumes" : null,
                item.NumberOfPages is { } pages ? pages + " pages" : null,
                item.OriginalDate is { } first ? "First published " + first.ShortForm : null,
                item.Type is "report" or "standard"
                && (item.Number ?? item.CollectionNumber) is not null
                && IsbnFormatter.Format(item.Isbn) is { } isbn
                    ? "ISBN " + isbn
                    : null,
                item.Note,
            }.Where(part => part is not null)
        );
}
