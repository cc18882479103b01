using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>What the archive puts in place of parts of the theme.</summary>
public sealed record PageTheme
{
    /// <summary>The theme as it is.</summary>
    public static PageTheme None { get; } = new();

    /// <summary>What stands above every page; null for the theme's own.</summary>
    public Template? Header { get; init; }

    /// <summary>What stands below every page; null for the theme's own.</summary>
    public Template? Footer { get; init; }

    /// <summary>The head of a paper's page; null for the theme's own.</summary>
    public Template? PaperHead { get; init; }

    /// <summary>The home page; null for the theme's own.</summary>
    public Template? Home { get; init; }

    /// <summary>The logo; null for none.</summary>
    public PagePicture? Logo { get; init; }

    /// <summary>Pictures of templates by their paths below the archive's folder.</summary>
    public IReadOnlyDictionary<string, PagePicture> Pictures { get; init; } =
        new Dictionary<string, PagePicture>(StringComparer.Ordinal);
}
