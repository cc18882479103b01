using StaticArchive.Documents;
using StaticArchive.Publish.Data;

namespace StaticArchive.Publish.Exports;

/// <summary>The exports: every paper in every format, every list in the three that people import.</summary>
public static class ExportFiles
{
    /// <summary>All of them.</summary>
    public static IEnumerable<OutputFile> Of(Site all)
    {
        var site = Published.Of(all);
        return [.. site.Archive.Papers.SelectMany(paper => OfPaper(site, paper)), .. OfIndex(site)];
    }

    /// <summary>The works that a paper's reference lists print, in the order of the lists.</summary>
    public static IReadOnlyList<Work> ReferencesOf(Site site, Paper paper) =>
        [.. paper.Documents.SelectMany(document => site.PrintsOf[document].OrderBy(pair => pair.Print.Span.Start)).Where(pair => pair.Print.Listed).Select(pair => pair.Work).DistinctBy(work => work.Id, StringComparer.Ordinal)];

    private static IEnumerable<OutputFile> OfPaper(Site site, Paper paper)
    {
        foreach (var format in ExportFormat.All)
        {
            yield return new OutputFile(Addresses.Cite(paper.Id, format.Extension), () => format.Write(ExportItem.Of(site, paper))) { MadeOf = () => site.Makings.Of(paper) };
        }

        var works = ReferencesOf(site, paper);
        foreach (var (i, format) in ExportFormat.Lists.Where(_ => works.Count > 0).Index())
        {
            yield return new OutputFile($"{Addresses.Paper(paper.Id)}references.{format.Extension}", () => site.Exported.List(works, i)) { MadeOf = () => site.Makings.Of(paper) };
        }
    }

    private static IEnumerable<OutputFile> OfIndex(Site site)
    {
        foreach (var (i, format) in ExportFormat.Lists.Index())
        {
            yield return new OutputFile($"{Addresses.Papers}papers.{format.Extension}", () => ExportFormat.WriteMany(format.Extension, site.Archive.Papers.Select(paper => ExportItem.Of(site, paper))));
            yield return new OutputFile($"{Addresses.References}references.{format.Extension}", () => site.Exported.List(site.Archive.Works, i));
        }
    }
}
