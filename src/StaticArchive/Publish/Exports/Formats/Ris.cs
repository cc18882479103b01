using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// RIS, as Reference Manager defined it and Zotero, EndNote and Mendeley read it: <c>TY</c> first, <c>ER</c> last, lines
/// end with CR LF.
/// </summary>
public static class Ris
{
    /// <summary>A file of items.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ExportItem> items)
    {
        var ris = new TaggedText("  - ", "\r\n");
        foreach (var item in items)
        {
            Write(ris, item);
        }

        return ris.Bytes();
    }

    private static void Write(TaggedText ris, ExportItem entry)
    {
        var (item, kind) = (entry.Item, entry.Kind);
        var pages = PageRange.Of(item.Page);
        ris.Add("TY", kind.Ris);
        ris.AddAll("AU", item.Author.Select(Inverted));
        ris.AddAll(EditorTag(kind), item.Editor.Select(Inverted));
        ris.Add("TI", item.Title);
        ris.Add("T2", item.ContainerTitle ?? (kind.Shape == RecordShape.Whole ? item.CollectionTitle : null));
        ris.Add("C3", kind.Ris == "CONF" ? item.ContainerTitle : null);
        ris.Add("T3", item.ContainerTitle is null && kind.Shape == RecordShape.Whole ? null : item.CollectionTitle);
        ris.Add("PY", entry.Date.IsKnown ? entry.Date.Iso[..4] : null);
        ris.Add("DA", Date(entry.Date));
        ris.Add("ET", item.Edition);
        ris.Add("VL", item.Volume);
        ris.Add("IS", item.Issue);
        ris.Add("SP", pages?.First ?? (kind.Ris is "BOOK" or "THES" ? item.NumberOfPages : null));
        ris.Add("EP", pages?.Last);
        ris.Add("PB", item.Publisher);
        ris.Add(kind.Ris == "CONF" ? "C1" : "CY", item.PublisherPlace);
        ris.Add("M3", kind.Csl is "report" or "thesis" or "webpage" or "post-weblog" or "manuscript" ? item.Genre : null);
        Numbers(ris, item, kind);
        ris.Add("DO", item.Doi);
        ris.Add("UR", entry.Url);
        ris.Add("LA", item.Language);
        ris.AddAll("KW", item.Keyword);
        ris.Add("AB", item.Abstract);
        ris.Add("N1", item.Note);
        ris.Add("N1", item.Issued is { Year: null, Literal: { } literal } ? literal : null);
        ris.Add("ID", entry.Id);
        ris.Line("ER  - ");
    }

    /// <summary>Readers take <c>SN</c> of a report for its number: there the ISBN goes into a note.</summary>
    private static void Numbers(TaggedText ris, CslItem item, RecordKind kind)
    {
        if (kind.Ris is "RPRT" or "STAND")
        {
            ris.Add("SN", item.Number ?? item.CollectionNumber);
            ris.Add("N1", item.Isbn is { } isbn ? "ISBN " + isbn : null);
            return;
        }

        ris.Add("M1", item.Number ?? (kind.Shape == RecordShape.Part ? null : item.CollectionNumber));
        ris.Add("SV", kind.Shape == RecordShape.Part ? item.CollectionNumber : null);
        ris.Add("SN", item.Isbn);
        ris.Add("SN", item.Issn);
    }

    /// <summary>The tag that a type has for editors.</summary>
    private static string EditorTag(RecordKind kind) => kind.Shape is RecordShape.Part or RecordShape.Article ? "A2" : kind.Ris == "BOOK" ? "A3" : "ED";

    /// <summary><c>Meadow, Jane</c>; the comma of an organisation's name would part it, so it becomes a blank.</summary>
    private static string Inverted(Name name) => name.Literal is { } literal ? literal.Replace(", ", " ", StringComparison.Ordinal) : name.Inverted;

    /// <summary><c>2011/02/28/</c>: year, month, day and a free part, slashes always three.</summary>
    private static string? Date(DateParts date) => date.Month == 0 ? null : date.Joined("/") + (date.Day == 0 ? "//" : "/");
}
