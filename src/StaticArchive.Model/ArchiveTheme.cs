using StaticArchive.Model.Schemas;

namespace StaticArchive.Model;

/// <summary>What an archive puts in place of parts of the theme.</summary>
public sealed record ArchiveTheme
{
    /// <summary>An archive that leaves the theme as it is.</summary>
    public static ArchiveTheme None { get; } = new();

    /// <summary>Templates, at most one a part.</summary>
    public IReadOnlyList<Template> Templates { get; init; } = [];

    /// <summary>The logo; null for none.</summary>
    public ThemePicture? Logo { get; init; }

    /// <summary>Pictures that templates show.</summary>
    public IReadOnlyList<ThemePicture> Pictures { get; init; } = [];

    /// <summary>The template of a part; null where the theme's own part stays.</summary>
    public Template? Find(TemplatePart part) => Templates.FirstOrDefault(template => template.Part == part);
}
