using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The line above a title: what kind of work it is, and where it came out.</summary>
internal static class Kickers
{
    /// <summary><c>Policy Paper 10</c>; <c>Article · Journal of Integrated Care 19(4)</c>.</summary>
    public static string Of(CslItem item)
    {
        var kind = item.Genre ?? item.Type switch
        {
            "article-journal" => "Article",
            "report" => "Report",
            "book" => "Book",
            "chapter" => "Chapter",
            "thesis" => "Thesis",
            "webpage" => "Web page",
            _ => "Paper",
        };
        var number = item.CollectionNumber is null ? "" : " " + item.CollectionNumber;
        var where = item.ContainerTitle ?? item.CollectionTitle;
        var volume = item.Volume is null ? "" : " " + item.Volume + (item.Issue is null ? "" : $"({item.Issue})");
        return kind + number + (where is null ? "" : " · " + where + volume);
    }
}
