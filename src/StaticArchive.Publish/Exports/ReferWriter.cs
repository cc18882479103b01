using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Refer, the format of the Unix program of that name (its manual page lists the letters): given names first, the
/// letters always in this order.
/// </summary>
public static class ReferWriter
{
    /// <summary>One item.</summary>
    public static ReadOnlyMemory<byte> Write(ExportItem entry)
    {
        var item = entry.Item;
        var text = new TaggedFieldWriter(" ", "\n");
        text.AddFields(
            "%A",
            entry.Creators.Select(author => author.DisplayForm).Concat(item.HasMoreAuthors ? ["et al."] : [])
        );
        text.AddFields("%E", item.Editor.Select(editor => editor.DisplayForm));
        text.AddField("%T", item.Title);
        text.AddField(entry.TypeMapping.Group == ItemTypeGroup.Article ? "%J" : "%B", item.ContainerTitle);
        text.AddField("%S", item.CollectionTitle);
        text.AddField("%R", HasReportNumber(entry) ? FormatReportNumber(item) : null);
        text.AddField("%V", item.Volume);
        text.AddField("%N", item.Issue);
        text.AddField("%P", item.Page);
        text.AddField("%I", item.Publisher ?? item.Authority);
        text.AddField("%C", item.PublisherPlace);
        text.AddField("%D", entry.Date.IsKnown ? FormatDate(entry.Date) : item.Issued?.Literal);
        text.AddField("%K", string.Join(", ", item.Keyword));
        text.AddField("%O", FormatOther(entry));
        text.AddField("%X", item.Abstract);
        return text.ToBytes();
    }

    /// <summary><c>Policy paper 10</c>: the kind of report and its number.</summary>
    private static string FormatReportNumber(CslItem item) =>
        string.Join(' ', new[] { item.Genre, item.Number ?? item.CollectionNumber }.OfType<string>());

    /// <summary><c>28 February 2011</c>, as far as it is known.</summary>
    private static string FormatDate(DateParts date) =>
        $"{(date.Day > 0 ? date.Day + " " : "")}{(date.Month > 0 ? date.MonthName + " " : "")}{date.Year}";

    /// <summary>What has no letter of its own.</summary>
    private static string FormatOther(ExportItem entry)
    {
        var item = entry.Item;
        string?[] parts =
        [
            item.Edition is { } edition ? "Edition " + edition : null,
            item.Version is { } version ? "Version " + version : null,
            FormatTranslators(item.Translator),
            item.OriginalDate is { } first ? "First published " + first.ShortForm : null,
            item.Doi is { } doi ? "doi:" + doi : null,
            entry.Url,
            IsbnFormatter.Format(item.Isbn) is { } isbn ? "ISBN " + isbn : null,
            item.Issn is { } issn ? "ISSN " + issn : null,
            .. GetRareParts(item, hasNumber: HasReportNumber(entry)),
            item.Note,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>The number, the meeting, the medium and the archive of what has them.</summary>
    private static string?[] GetRareParts(CslItem item, bool hasNumber) =>
        [
            hasNumber ? null : item.Number,
            item.Publisher is null ? null : item.Authority,
            item.EventTitle,
            item.EventPlace,
            item.Medium,
            item.Archive,
            item.ArchiveLocation,
        ];

    private static bool HasReportNumber(ExportItem entry) =>
        entry.TypeMapping.CslType is "report" or "standard" or "article";

    private static string? FormatTranslators(IReadOnlyList<CslName> people) =>
        people.Count == 0 ? null : "Translated by " + string.Join(", ", people.Select(name => name.DisplayForm));
}
