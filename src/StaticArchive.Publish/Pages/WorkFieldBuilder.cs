using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>The fields of a work's record in words.</summary>
internal static class WorkFieldBuilder
{
    /// <summary>A CSL name in words: <c>container-title</c> is where a work is <c>in</c>.</summary>
    public static string GetLabel(string field) =>
        field switch
        {
            "issued" => "Year",
            "page" => "Pages",
            "container-title" => "In",
            "author" => "Authors",
            "editor" => "Editors",
            _ => char.ToUpperInvariant(field[0]) + field[1..].Replace('-', ' '),
        };

    private static string GetTypeLabel(string type) =>
        type switch
        {
            "article-journal" => "article in a journal",
            "article-newspaper" => "article in a newspaper",
            "article-magazine" => "article in a magazine",
            "paper-conference" => "paper of a conference",
            "webpage" => "web page",
            _ => type.Replace('-', ' '),
        };

    /// <summary>Fields that have a value; addresses lead there.</summary>
    public static IReadOnlyList<PageLink> Build(CslItem item)
    {
        var fields = new List<PageLink>();
        Add("Type", GetTypeLabel(item.Type));
        Add("Authors", JoinNames(item.Author, item.HasMoreAuthors));
        Add("Editors", JoinNames(item.Editor, item.HasMoreEditors));
        Add("Translators", JoinNames(item.Translator, hasMore: false));
        Add("Year", item.Issued?.ShortForm);
        Add("First published", item.OriginalDate?.ShortForm);
        Add("In", item.ContainerTitle);
        Add(
            "Series",
            item.CollectionTitle is null
                ? null
                : item.CollectionTitle + (item.CollectionNumber is null ? "" : " " + item.CollectionNumber)
        );
        Add("Volume", item.Volume);
        Add("Issue", item.Issue);
        Add("Pages", item.Page);
        Add("Edition", item.Edition);
        Add("Version", item.Version);
        Add("Court or office", item.Authority);
        Add("Given at", JoinParts(item.EventTitle, item.EventPlace));
        Add("Kept at", JoinParts(item.Archive, item.ArchiveLocation));
        Add("Publisher", JoinParts(item.Publisher, item.PublisherPlace));
        Add("ISBN", item.Isbn);
        Add("DOI", item.Doi, item.Doi is null ? null : "https://doi.org/" + item.Doi);
        Add("Address", item.Url, LinkSanitizer.SanitizeExternal(item.Url));
        return fields;

        void Add(string name, string? value, string? href = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new PageLink(name, href ?? "", Note: value));
            }
        }
    }

    private static string JoinNames(IReadOnlyList<CslName> names, bool hasMore) =>
        string.Join("; ", names.Select(name => name.SortForm).Concat(hasMore ? ["et al."] : []));

    private static string JoinParts(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
