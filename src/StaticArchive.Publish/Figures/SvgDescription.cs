using System.Globalization;
using System.Text;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Figures;

/// <summary>What a picture is to the page.</summary>
/// <param name="Id">Begins the ids of its title and description.</param>
/// <param name="CssClass">Its class.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What one sees on it.</param>
internal sealed record SvgDescription(
    string Id,
    string CssClass,
    int Width,
    int Height,
    string Title,
    string Description
);
