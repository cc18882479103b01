using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>The exports: every paper in every format, every list in the three that people import.</summary>
public static class ExportFileBuilder
{
    /// <summary>All of them.</summary>
    /// <param name="records">Records of works, which the pages of works use as well.</param>
    /// <param name="inputs">All that the files of a paper are made of.</param>
    public static IEnumerable<OutputFile> Build(
        SiteIndex site,
        ExportRecordCache records,
        Func<Paper, FileInputs?> inputs
    ) =>
        [
            .. site.Archive.Papers.SelectMany(paper =>
                BuildPaperFiles(site, records, paper).Select(file => file with { Inputs = inputs(paper) })
            ),
            .. BuildListFiles(site, records),
        ];

    /// <summary>The works of a paper's reference lists, in the order of the lists.</summary>
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

    private static IEnumerable<OutputFile> BuildPaperFiles(SiteIndex site, ExportRecordCache records, Paper paper)
    {
        foreach (var format in ExportFormat.ForPapers(site.Archive.Settings))
        {
            yield return new OutputFile(
                SiteUrls.Export(paper.Id, format.Extension),
                () => format.Write(ExportItem.From(site, paper))
            );
        }

        var works = GetReferences(site, paper);
        foreach (var (i, format) in ExportFormat.ListFormats.Index().Where(_ => works.Count > 0))
        {
            if (!ExportFormat.IsForReferences(format, site.Archive.Settings))
            {
                continue;
            }

            yield return new OutputFile(
                $"{SiteUrls.Paper(paper.Id)}references.{format.Extension}",
                () => records.WriteList(works, i)
            );
        }
    }

    private static IEnumerable<OutputFile> BuildListFiles(SiteIndex site, ExportRecordCache records)
    {
        var works = new FileInputs(() => [site.Archive.Works.Select(work => (work.Id, work.Item)).ToList()]);
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
            if (ExportFormat.IsForReferenceIndex(format, site.Archive.Settings))
            {
                yield return new OutputFile(
                    $"{SiteUrls.References}references.{format.Extension}",
                    () => records.WriteList(site.Archive.Works, i)
                )
                {
                    Inputs = works,
                };
            }
        }
    }
}
