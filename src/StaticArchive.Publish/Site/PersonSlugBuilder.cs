using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Site;

/// <summary>Addresses of persons.</summary>
public static class PersonSlugBuilder
{
    /// <summary>Given and family name: <c>jon-glasby</c>.</summary>
    public static string Build(CslName name) => Slug.From(name.DisplayForm, "unnamed");
}
