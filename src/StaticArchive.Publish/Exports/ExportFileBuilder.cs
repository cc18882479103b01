using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>The exports: every paper in every format, every list in the three that people import.</summary>
public static class ExportFileBuilder
{
    /// <summary>All of them.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex all)
    {
        var site = PublicArchiveFilter.Filter(all);
        return [.. site.Archive.Papers.SelectMany(paper => BuildPaperFiles(site, paper)), .. BuildListFiles(site)];
    }

    /// <summary>The works that a paper's reference lists print, in the order of the lists.</summary>
    public static IReadOnlyList<Work> GetReferences(SiteIndex site, Paper paper) =>
        [
            .. paper
                .Documents.SelectMany(document =>
                    site.OccurrencesOf[document].OrderBy(pair => pair.Occurrence.Span.Start)
                )
                .Where(pair => pair.Occurrence.IsInReferenceList)
                .Select(pair => pair.Work)
                .DistinctBy(work => work.Id, StringComparer.Ordinal),
        ];

    private static IEnumerable<OutputFile> BuildPaperFiles(SiteIndex site, Paper paper)
    {
        foreach (var format in ExportFormat.All)
        {
            yield return new OutputFile(
                SiteUrls.Export(paper.Id, format.Extension),
                () => format.Write(ExportItem.From(site, paper))
            )
            {
                Inputs = site.Inputs.ForPaper(paper),
            };
        }

        var works = GetReferences(site, paper);
        foreach (var (i, format) in ExportFormat.ListFormats.Where(_ => works.Count > 0).Index())
        {
            yield return new OutputFile(
                $"{SiteUrls.Paper(paper.Id)}references.{format.Extension}",
                () => site.ExportedRecords.WriteList(works, i)
            )
            {
                Inputs = site.Inputs.ForPaper(paper),
            };
        }
    }

    private static IEnumerable<OutputFile> BuildListFiles(SiteIndex site)
    {
        foreach (var (i, format) in ExportFormat.ListFormats.Index())
        {
            yield return new OutputFile(
                $"{SiteUrls.Papers}papers.{format.Extension}",
                () =>
                    ExportFormat.WriteMany(
                        format.Extension,
                        site.Archive.Papers.Select(paper => ExportItem.From(site, paper))
                    )
            );
            yield return new OutputFile(
                $"{SiteUrls.References}references.{format.Extension}",
                () => site.ExportedRecords.WriteList(site.Archive.Works, i)
            );
        }
    }
}
