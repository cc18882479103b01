using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Where everything is on the site, relative to its root and without a leading slash. These addresses never change once
/// published.
/// </summary>
public static class SiteUrls
{
    /// <summary>The list of papers.</summary>
    public const string Papers = "papers/";

    /// <summary>All papers by title.</summary>
    public const string PapersByTitle = Papers + "by-title/";

    /// <summary>All papers as a script, by which their list is narrowed and sorted.</summary>
    public const string PaperListScript = Papers + "list.js";

    /// <summary>The reference index.</summary>
    public const string References = "references/";

    /// <summary>The list of people.</summary>
    public const string People = "people/";

    /// <summary>The timeline.</summary>
    public const string Timeline = "timeline/";

    /// <summary>The list of annotations.</summary>
    public const string Annotations = "annotations/";

    /// <summary>The search page.</summary>
    public const string Search = "search/";

    /// <summary>The list of organisations.</summary>
    public const string Organisations = "organisations/";

    /// <summary>The report.</summary>
    public const string Report = "report/";

    /// <summary>The data files.</summary>
    public const string Data = "data/";

    /// <summary>The feed of papers and annotations.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The feed of annotations.</summary>
    public const string AnnotationFeed = Annotations + "feed.xml";

    /// <summary>The calendar of dated events.</summary>
    public const string Calendar = Data + "events.ics";

    /// <summary>The whole site as one file.</summary>
    public const string Bag = Data + "site.zip";

    /// <summary>The OpenSearch description.</summary>
    public const string OpenSearch = "opensearch.xml";

    /// <summary>The script that answers queries; pages load it when someone begins to search.</summary>
    public const string SearchScript = Search + "search.js";

    /// <summary>What the search page shows of answers; it alone loads this.</summary>
    public const string SearchPageScript = Search + "page.js";

    /// <summary>A paper.</summary>
    public static string Paper(string id) => $"papers/{id}/";

    /// <summary>A document: the paper's own address for its main one.</summary>
    public static string Document(Document document, Paper paper) =>
        document.Id == paper.MainDocument ? Paper(paper.Id) : $"papers/{paper.Id}/{document.Stem}/";

    /// <summary>The file of a document as supplied; what could run bears <c>.txt</c> behind its name.</summary>
    public static string Source(Document document) =>
        $"papers/{document.Paper}/source/{Uri.EscapeDataString(GetSourceName(document))}";

    /// <summary>Name under which the file of a document is offered.</summary>
    public static string GetSourceName(Document document) =>
        SuppliedFileName.GetPublishedName(GetFileName(document.Source.Path));

    /// <summary>The text that was taken out of a document's file, where that is not text.</summary>
    public static string ExtractedText(Document document) =>
        $"papers/{document.Paper}/text/{Uri.EscapeDataString(GetFileName(document.Source.Path))}.txt";

    /// <summary>A picture of a paper's documents.</summary>
    public static string Picture(string paper, Picture picture) => $"papers/{paper}/pictures/{picture.FileName}";

    /// <summary>An export of a paper's record, e.g. <c>bib</c>.</summary>
    public static string Export(string paper, string extension) => $"papers/{paper}/cite.{extension}";

    /// <summary>A paper as a book.</summary>
    public static string Book(string paper) => $"papers/{paper}/{paper}.epub";

    /// <summary>The page of a work that has one.</summary>
    public static string WorkPage(string id) => $"{References}{id}/";

    /// <summary>The page of the index with the works whose ids begin with the same letter.</summary>
    public static string WorkLetter(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) ? $"{References}{id[0]}/" : $"{References}other/";

    /// <summary>The page of a person who has one.</summary>
    public static string PersonPage(string slug) => $"{People}{slug}/";

    /// <summary>The line of a person in the list, which everybody has.</summary>
    public static string PersonEntry(string slug) => $"{People}#{slug}";

    /// <summary>An organisation.</summary>
    public static string Organisation(string id) => $"organisations/{id}/";

    /// <summary>An event.</summary>
    public static string Event(string id) => $"timeline/#{id}";

    /// <summary>An annotation.</summary>
    public static string Annotation(string id) => $"annotations/{id}/";

    /// <summary>An annotation as JSON-LD.</summary>
    public static string AnnotationData(string id) => $"annotations/{id}/annotation.jsonld";

    /// <summary>A page of the archive's own.</summary>
    public static string Page(string slug) => $"{slug}/";

    /// <summary>Name of the file at the end of a path.</summary>
    public static string GetFileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The way from a page to the site's root: <c>../../</c>, or <c>./</c> for the home page.</summary>
    public static string GetRelativeRoot(string page)
    {
        var depth = page.Count(unit => unit == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    /// <summary>
    /// The way from a page to an address: <c>cite.bib</c> to what lies in its own folder, else by the site's root.
    /// </summary>
    public static string GetRelativeUrl(string page, string address)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return
            folder.Length > 0 && address.Length > folder.Length && address.StartsWith(folder, StringComparison.Ordinal)
            ? address[folder.Length..]
            : (folder.Length > 0 || address.Length == 0 ? GetRelativeRoot(page) : "") + address;
    }

    /// <summary>The file that serves an address: <c>papers/</c> is <c>papers/index.html</c>.</summary>
    public static string GetFilePath(string address)
    {
        var path = address.Split('#')[0];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
