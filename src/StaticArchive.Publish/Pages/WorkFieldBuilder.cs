using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Pages;

/// <summary>The fields of a work's record in words.</summary>
internal static class WorkFieldBuilder
{
    /// <summary>A CSL name in words: <c>container-title</c> is where a work is <c>in</c>.</summary>
    public static string GetLabel(string field, InterfaceWords words) =>
        words.Find("work-field." + field) ?? char.ToUpperInvariant(field[0]) + field[1..].Replace('-', ' ');

    private static string GetTypeLabel(string type, InterfaceWords words) =>
        words.Find("type." + type) ?? type.Replace('-', ' ');

    /// <summary>Fields that have a value; addresses lead there.</summary>
    public static IReadOnlyList<PageLink> Build(CslItem item, InterfaceWords words)
    {
        var fields = new List<PageLink>();
        Add("work-field.type", GetTypeLabel(item.Type, words));
        Add("work-field.author", JoinNames(item.Author, item.HasMoreAuthors, words));
        Add("work-field.editor", JoinNames(item.Editor, item.HasMoreEditors, words));
        Add("work-field.translator", JoinNames(item.Translator, hasMore: false, words));
        Add("work-field.issued", item.Issued?.ShortForm);
        Add("work-field.original-date", item.OriginalDate?.ShortForm);
        Add("work-field.container-title", item.ContainerTitle);
        Add(
            "work-field.collection-title",
            item.CollectionTitle is null
                ? null
                : item.CollectionTitle + (item.CollectionNumber is null ? "" : " " + item.CollectionNumber)
        );
        Add("work-field.volume", item.Volume);
        Add("work-field.issue", item.Issue);
        Add("work-field.page", item.Page);
        Add("work-field.edition", item.Edition);
        Add("work-field.version", item.Version);
        Add("work-field.authority", item.Authority);
        Add("work-field.event", JoinParts(item.EventTitle, item.EventPlace));
        Add("work-field.archive", JoinParts(item.Archive, item.ArchiveLocation));
        Add("work-field.publisher", JoinParts(item.Publisher, item.PublisherPlace));
        Add("work-field.isbn", item.Isbn);
        Add("work-field.doi", item.Doi, item.Doi is null ? null : "https://doi.org/" + item.Doi);
        Add("work-field.url", item.Url, LinkSanitizer.SanitizeExternal(item.Url));
        return fields;

        void Add(string key, string? value, string? href = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new PageLink(words[key], href ?? "", Note: value));
            }
        }
    }

    private static string JoinNames(IReadOnlyList<CslName> names, bool hasMore, InterfaceWords words) =>
        string.Join("; ", names.Select(name => name.SortForm).Concat(hasMore ? [words["label.others"]] : []));

    private static string JoinParts(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
