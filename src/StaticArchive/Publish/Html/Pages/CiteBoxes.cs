using StaticArchive.Documents;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Exports.Citing;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes cite boxes and lists of files to take.</summary>
internal static class CiteBoxes
{
    /// <summary>Of a paper.</summary>
    public static CiteBox OfPaper(Site site, Paper paper, string root) => new(Styles(CitedTexts.OfPaper(site, paper)), Links(ExportLink.OfPaper(paper), root))
    {
        References = Links(ExportLink.OfReferences(site, paper), root),
    };

    /// <summary>Of a work.</summary>
    public static CiteBox OfWork(Site site, Work work) => new(Styles(CitedTexts.OfWork(work)), [.. ExportLink.OfWork(site, work).Select(export => new PageLink(export.Name, export.Address, Note: export.MediaType) { File = export.File ?? "" })]);

    /// <summary>Exports as links of a page.</summary>
    public static IReadOnlyList<PageLink> Links(IReadOnlyList<ExportLink> exports, string root) => [.. exports.Select(export => new PageLink(export.Name, root + export.Address, Note: export.MediaType))];

    private static IReadOnlyList<CiteStyle> Styles(IReadOnlyList<CitedText> texts) => [.. texts.Select(text => new CiteStyle(text.Style.Name, text.Text.Plain))];
}
