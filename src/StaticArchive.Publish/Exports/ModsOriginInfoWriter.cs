using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Where and when a work came out, in MODS. An <c>originInfo</c> in which nothing would stand is left out, as the
/// schema wants it.
/// </summary>
internal static class ModsOriginInfoWriter
{
    /// <summary>Writes that of the work itself; of a part the publisher stands in its host.</summary>
    public static void Write(XmlBuilder xml, ExportItem entry, string p)
    {
        var item = entry.Item;
        var isPart = IsPart(entry);
        var isMonograph = entry.TypeMapping.Group == ItemTypeGroup.Monograph;
        var hasDate = entry.Date.IsKnown || item.Issued?.Literal is not null || item.Accessed is not null;
        if (!hasDate && !isMonograph && (isPart || !HasImprint(item)))
        {
            return;
        }

        xml.OpenElement(p + "originInfo");
        WriteImprint(xml, isPart ? new CslItem() : item, p);
        WriteIssued(xml, entry, p);
        xml.AddElement(p + "dateCaptured", OrNull(DateParts.From(item.Accessed).IsoDate), ("encoding", "w3cdtf"));
        xml.AddElement(p + "edition", isPart ? null : item.Edition ?? item.Version);
        xml.AddElement(p + "issuance", isMonograph ? GetIssuance(item) : null);
        xml.CloseElement();
    }

    /// <summary>Writes that of a journal or a book.</summary>
    public static void WriteHost(XmlBuilder xml, ExportItem entry, string p)
    {
        var isBook = entry.TypeMapping.Group == ItemTypeGroup.Component;
        xml.OpenElement(p + "originInfo");
        WriteImprint(xml, entry.Item, p);
        xml.AddElement(p + "edition", entry.Item.Edition)
            .AddElement(p + "issuance", isBook ? "monographic" : "continuing")
            .CloseElement();
    }

    /// <summary>Whether the work stands in something that has a name.</summary>
    public static bool IsPart(ExportItem entry) =>
        entry.TypeMapping.Group is ItemTypeGroup.Component or ItemTypeGroup.Article
        && entry.Item.ContainerTitle is not null;

    private static bool HasImprint(CslItem item) =>
        (item.Publisher ?? item.PublisherPlace ?? item.Edition ?? item.Version) is not null;

    private static string GetIssuance(CslItem item) =>
        item.Type == "periodical" ? "serial"
        : item.NumberOfVolumes is null && item.Volume is null ? "monographic"
        : "multipart monograph";

    private static void WriteImprint(XmlBuilder xml, CslItem item, string p)
    {
        if (item.PublisherPlace is { } place)
        {
            xml.OpenElement(p + "place").AddElement(p + "placeTerm", place, ("type", "text")).CloseElement();
        }

        xml.AddElement(p + "publisher", item.Publisher);
    }

    private static void WriteIssued(XmlBuilder xml, ExportItem entry, string p)
    {
        var (issued, end) = (entry.Item.Issued, DateParts.EndOf(entry.Item.Issued));
        xml.AddElement(
            p + "dateIssued",
            OrNull(entry.Date.IsoDate),
            ("encoding", "w3cdtf"),
            ("keyDate", "yes"),
            ("point", end.IsKnown ? "start" : null),
            ("qualifier", issued?.IsApproximate == true ? "approximate" : null)
        );
        xml.AddElement(p + "dateIssued", OrNull(end.IsoDate), ("encoding", "w3cdtf"), ("point", "end"));
        xml.AddElement(p + "dateIssued", entry.Date.IsKnown ? null : issued?.Literal);
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
