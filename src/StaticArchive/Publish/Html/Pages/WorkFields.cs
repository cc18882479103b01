using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The fields of a work's record in words.</summary>
internal static class WorkFields
{
    /// <summary>Fields that have a value; addresses lead there.</summary>
    public static IReadOnlyList<PageLink> Of(CslItem item)
    {
        var fields = new List<PageLink>();
        Add("Type", item.Type.Replace('-', ' '));
        Add("Authors", string.Join("; ", item.Author.Select(name => name.Inverted)));
        Add("Editors", string.Join("; ", item.Editor.Select(name => name.Inverted)));
        Add("Year", item.Issued?.Label);
        Add("In", item.ContainerTitle);
        Add("Series", item.CollectionTitle is null ? null : item.CollectionTitle + (item.CollectionNumber is null ? "" : " " + item.CollectionNumber));
        Add("Volume", item.Volume);
        Add("Issue", item.Issue);
        Add("Pages", item.Page);
        Add("Edition", item.Edition);
        Add("Publisher", item.Publisher is null ? item.PublisherPlace : item.PublisherPlace is null ? item.Publisher : $"{item.Publisher}, {item.PublisherPlace}");
        Add("ISBN", item.Isbn);
        Add("DOI", item.Doi, item.Doi is null ? null : "https://doi.org/" + item.Doi);
        Add("Address", item.Url, SafeLinks.External(item.Url));
        return fields;

        void Add(string name, string? value, string? href = null)
        {
            if (!string.IsNullOrEmpty(value))
            {
                fields.Add(new PageLink(name, href ?? "", Note: value));
            }
        }
    }
}
