using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>A citation in one style, for the cite box.</summary>
/// <param name="Style">The style.</param>
/// <param name="Text">The citation.</param>
public sealed record CitedText(CitationStyle Style, CitationText Text);

/// <summary>The citations that cite boxes show.</summary>
public static class CitedTexts
{
    /// <summary>Of a paper.</summary>
    public static IReadOnlyList<CitedText> OfPaper(Site site, Paper paper) => Of(ExportItem.Of(site, paper), null);

    /// <summary>Of a work of the index.</summary>
    public static IReadOnlyList<CitedText> OfWork(Work work) => Of(ExportItem.Of(work), null);

    /// <summary>Of a paragraph: the paper, then the section and the paragraph's address.</summary>
    public static IReadOnlyList<CitedText> OfParagraph(Site site, Document document, Block block)
    {
        var section = block.Section is null ? null : document.Sections.FirstOrDefault(section => section.Id == block.Section)?.Title;
        return Of(ExportItem.Of(site, site.Papers[document.Paper]), new Pinpoint(block.Id, section, site.Archive.Settings.Absolute(site.AddressOf(document.Id, block.Id))));
    }

    private static IReadOnlyList<CitedText> Of(ExportItem entry, Pinpoint? at)
    {
        var item = entry.Item with { Url = entry.Url };
        return [.. CitationStyle.All.Select(style => new CitedText(style, style.Format(item, at)))];
    }
}
