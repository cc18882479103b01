using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// RIS, as Reference Manager defined it and Zotero, EndNote and Mendeley read it: <c>TY</c> first, <c>ER</c> last,
/// lines end with CR LF.
/// </summary>
public static class RisWriter
{
    /// <summary>A file of items.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ExportItem> items)
    {
        var ris = new TaggedFieldWriter("  - ", "\r\n");
        foreach (var item in items)
        {
            Write(ris, item);
        }

        return ris.ToBytes();
    }

    private static void Write(TaggedFieldWriter ris, ExportItem entry)
    {
        var (item, kind) = (entry.Item, entry.TypeMapping);
        var pages = CslPageRange.Parse(item.Page);
        ris.AddField("TY", kind.Ris);
        ris.AddFields("AU", TaggedNameFormatter.FormatAll(entry.Creators, item.HasMoreAuthors));
        ris.AddFields(GetEditorTag(kind), TaggedNameFormatter.FormatAll(item.Editor, item.HasMoreEditors));
        ris.AddFields("A2", TaggedNameFormatter.FormatAll(item.Recipient, hasMore: false));
        ris.AddFields("C2", TaggedNameFormatter.FormatAll(item.ContainerAuthor, hasMore: false));
        ris.AddFields("A4", TaggedNameFormatter.FormatAll(item.Translator, hasMore: false));
        ris.AddField("TI", item.Title);
        WriteContainers(ris, item, kind);
        ris.AddField("PY", entry.Date.IsKnown ? entry.Date.IsoDate[..4] : null);
        ris.AddField("DA", FormatDate(entry.Date));
        ris.AddField("Y2", FormatDate(DateParts.From(item.Accessed)));
        ris.AddField("ET", item.Edition ?? item.Version);
        ris.AddField("VL", item.Volume);
        ris.AddField("IS", item.Issue);
        ris.AddField("SP", pages?.First ?? (kind.Ris is "BOOK" or "THES" ? item.NumberOfPages : null));
        ris.AddField("EP", pages?.Last);
        ris.AddField("NV", item.NumberOfVolumes);
        ris.AddField("SE", item.Section);
        WritePublisher(ris, item, kind);
        WriteNumbers(ris, item, kind);
        ris.AddField("DO", item.Doi);
        ris.AddField("UR", entry.Url);
        ris.AddField("LA", item.Language);
        ris.AddFields("KW", item.Keyword);
        ris.AddField("AB", item.Abstract);
        ris.AddField("AN", item.ArchiveLocation);
        ris.AddField("DB", item.Archive);
        ris.AddField("RI", item.ReviewedTitle);
        WriteNotes(ris, item);
        ris.AddField("ID", entry.Id);
        ris.AddLine("ER  - ");
    }

    /// <summary>Who published it, where, and what kind it is; the publisher of a case is its court.</summary>
    private static void WritePublisher(TaggedFieldWriter ris, CslItem item, ItemTypeMapping kind)
    {
        ris.AddField("PB", kind.Ris == "CASE" ? item.Authority ?? item.Publisher : item.Publisher);
        ris.AddField("C1", kind.Ris == "CONF" ? item.PublisherPlace ?? item.EventPlace : item.Scale);
        ris.AddField("CY", kind.Ris == "CONF" ? item.EventPlace : item.PublisherPlace ?? item.EventPlace);
        ris.AddField("M3", HasKind(kind) ? item.Genre ?? item.Medium : null);
        ris.AddField("C5", kind.Ris is "MPCT" or "SOUND" ? item.Medium : null);
    }

    /// <summary>Whether readers take <c>M3</c> of a type for its kind; of others they take it for a DOI.</summary>
    private static bool HasKind(ItemTypeMapping kind) =>
        kind.Ris is "RPRT" or "THES" or "ELEC" or "BLOG" or "MANSCPT" or "UNPB" or "MAP" or "ART" or "SLIDE" or "PCOMM";

    private static void WriteNotes(TaggedFieldWriter ris, CslItem item)
    {
        ris.AddField("N1", item.Note);
        ris.AddField("N1", item.OriginalDate is { } first ? "First published " + first.ShortForm : null);
        ris.AddField("N1", item.Issued is { Year: null, Literal: { } literal } ? literal : null);
    }

    /// <summary>Container and series; the series of a monograph without a container takes its field.</summary>
    private static void WriteContainers(TaggedFieldWriter ris, CslItem item, ItemTypeMapping kind)
    {
        var meeting = kind.CslType is "paper-conference" or "speech" ? item.EventTitle : null;
        if (kind.Group == ItemTypeGroup.Monograph && (item.ContainerTitle ?? meeting) is null)
        {
            ris.AddField("T2", item.CollectionTitle);
            return;
        }

        ris.AddField("T2", meeting ?? item.ContainerTitle);
        ris.AddField("C3", kind.Ris == "CONF" ? item.ContainerTitle : null);
        ris.AddField("T3", kind.Ris is "BILL" or "HEAR" ? item.Authority : item.CollectionTitle);
    }

    /// <summary>Readers take <c>SN</c> of a report for its number: there the ISBN goes into a note.</summary>
    private static void WriteNumbers(TaggedFieldWriter ris, CslItem item, ItemTypeMapping kind)
    {
        if (kind.Ris is "RPRT" or "STAND" or "PAT")
        {
            ris.AddField("SN", item.Number ?? item.CollectionNumber);
            ris.AddField("A2", kind.Ris == "PAT" ? item.Authority : null);
            ris.AddField("N1", IsbnFormatter.Format(item.Isbn) is { } isbn ? "ISBN " + isbn : null);
            return;
        }

        ris.AddField(
            kind.Ris == "CASE" ? "SV" : "M1",
            item.Number ?? (kind.Group == ItemTypeGroup.Component ? null : item.CollectionNumber)
        );
        ris.AddField("SV", kind.Group == ItemTypeGroup.Component ? item.CollectionNumber : null);
        ris.AddField("SN", IsbnFormatter.Format(item.Isbn));
        ris.AddField("SN", item.Issn?.ToUpperInvariant());
    }

    /// <summary>The tag that a type has for editors.</summary>
    private static string GetEditorTag(ItemTypeMapping kind) =>
        kind.Group is ItemTypeGroup.Component or ItemTypeGroup.Article ? "A2"
        : kind.Ris == "BOOK" ? "A3"
        : "ED";

    /// <summary><c>2011/02/28/</c>: year, month, day and a free part, slashes always three.</summary>
    private static string? FormatDate(DateParts date) =>
        date.Month == 0 ? null : date.Join("/") + (date.Day == 0 ? "//" : "/");
}
