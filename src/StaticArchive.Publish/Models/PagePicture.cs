namespace StaticArchive.Publish.Models;

/// <summary>A picture of the archive's own theme, as a page shows it.</summary>
/// <param name="Src">Its address, from the site's root.</param>
/// <param name="Width">Width in pixels of CSS.</param>
/// <param name="Height">Height in pixels of CSS; with the width it keeps the room while the picture loads.</param>
public sealed record PagePicture(string Src, int Width, int Height);
