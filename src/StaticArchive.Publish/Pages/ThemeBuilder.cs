using StaticArchive.Model;
using StaticArchive.Model.Schemas;
using StaticArchive.Publish.Models;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes what pages show in place of parts of the theme.</summary>
internal static class ThemeBuilder
{
    /// <summary>The theme; <paramref name="publish"/> gives a picture its address.</summary>
    public static PageTheme Build(ArchiveTheme theme, Func<ThemePicture, string> publish)
    {
        return new PageTheme
        {
            Header = theme.Find(TemplatePart.Header),
            Footer = theme.Find(TemplatePart.Footer),
            PaperHead = theme.Find(TemplatePart.PaperHead),
            Home = theme.Find(TemplatePart.Home),
            Logo = theme.Logo is { } logo ? Show(logo) : null,
            Pictures = theme.Pictures.ToDictionary(picture => picture.Path, Show, StringComparer.Ordinal),
        };

        PagePicture Show(ThemePicture picture) => new(publish(picture), picture.Width, picture.Height);
    }
}
