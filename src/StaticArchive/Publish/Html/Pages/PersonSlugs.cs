using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Addresses of persons.</summary>
internal static class PersonSlugs
{
    /// <summary>Given and family name: <c>jon-glasby</c>.</summary>
    public static string Of(Name name) => Slug.Of(name.Full, "unnamed");
}
