using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// The fields that BibLaTeX has and old styles ignore: <c>urldate</c>, <c>origdate</c>, <c>version</c>, <c>eprint</c>,
/// <c>eventtitle</c>, <c>venue</c>.
/// </summary>
internal static class BibTeXRareFieldWriter
{
    private const string ArXiv = "arXiv:";

    /// <summary>Writes those that the record has.</summary>
    public static void Write(StringBuilder text, ExportItem entry)
    {
        var item = entry.Item;
        BibTeXWriter.WriteRawField(text, "date", FormatDate(item.Issued));
        BibTeXWriter.WriteField(text, "entrysubtype", GetSubtype(item.Type));
        BibTeXWriter.WriteField(text, "urldate", DateParts.From(item.Accessed).IsoDate);
        BibTeXWriter.WriteField(text, "origdate", DateParts.From(item.OriginalDate).IsoDate);
        BibTeXWriter.WriteField(text, "version", item.Version);
        BibTeXWriter.WriteField(text, "volumes", item.NumberOfVolumes);
        BibTeXWriter.WriteRawField(
            text,
            "eventtitle",
            item.EventTitle is { } meeting ? TeXEscaper.EscapeTitle(meeting) : null
        );
        BibTeXWriter.WriteField(text, "venue", item.EventPlace);
        BibTeXWriter.WriteRawField(
            text,
            entry.TypeMapping.CslType == "patent" ? "holder" : "organization",
            item.Authority is { } authority ? TeXEscaper.EscapeOrganisation(authority) : null
        );
        BibTeXWriter.WriteField(
            text,
            "library",
            string.Join(", ", new[] { item.Archive, item.ArchivePlace, item.ArchiveLocation }.OfType<string>())
        );
        if (item.Number?.StartsWith(ArXiv, StringComparison.OrdinalIgnoreCase) == true)
        {
            BibTeXWriter.WriteField(text, "eprint", item.Number[ArXiv.Length..]);
            BibTeXWriter.WriteField(text, "archiveprefix", "arXiv");
        }
    }

    /// <summary>What an article stands in, where that is no journal.</summary>
    private static string? GetSubtype(string type) =>
        type switch
        {
            "article-newspaper" => "newspaper",
            "article-magazine" => "magazine",
            _ => null,
        };

    /// <summary>
    /// What year and month do not say: <c>2011-02-28</c>, <c>1848~</c>, <c>1840/1852</c>, as EDTF and BibLaTeX have it.
    /// </summary>
    private static string? FormatDate(CslDate? issued)
    {
        var (date, end) = (DateParts.From(issued), DateParts.EndOf(issued));
        var isPlain = date.Day == 0 && !end.IsKnown && issued?.IsApproximate != true;
        return !date.IsKnown || isPlain
            ? null
            : date.IsoDate + (issued!.IsApproximate ? "~" : "") + (end.IsKnown ? "/" + end.IsoDate : "");
    }
}
