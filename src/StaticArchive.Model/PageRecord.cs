namespace StaticArchive.Model;

/// <summary>A page of the archive's own.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Path">Its file.</param>
/// <param name="Navigation">Its short name in menus.</param>
/// <param name="Order">Its rank in menus.</param>
/// <param name="Description">What it is about, for search engines.</param>
/// <param name="Body">Markdown.</param>
public sealed record PageRecord(
    string Slug,
    string Path,
    string Title,
    string Navigation,
    int Order,
    string? Description,
    string Body
);
