using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>The CSL type that a record's other fields speak for.</summary>
internal static class CslTypeClassifier
{
    /// <summary>The type; <c>document</c> where nothing speaks for one.</summary>
    public static string Classify(CslItem item)
    {
        var genre = Folding.Fold(item.Genre ?? "");
        return genre switch
        {
            _ when genre.Contains("thesis", StringComparison.Ordinal)
                    || genre.Contains("dissertation", StringComparison.Ordinal) => "thesis",
            _ when genre.Contains("chapter", StringComparison.Ordinal) => "chapter",
            _ when genre.Contains("paper", StringComparison.Ordinal)
                    || genre.Contains("report", StringComparison.Ordinal)
                    || genre.Contains("monograph", StringComparison.Ordinal)
                    || genre.Contains("brief", StringComparison.Ordinal) => "report",
            _ when genre.Contains("article", StringComparison.Ordinal)
                    || (item.ContainerTitle is not null && (item.Volume is not null || item.Doi is not null)) =>
                "article-journal",
            _ when item.CollectionNumber is not null || item.Isbn is not null => "report",
            _ => "document",
        };
    }
}
