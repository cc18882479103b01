namespace StaticArchive.Model;

/// <summary>A picture of the archive's own, as supplied.</summary>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">Width in pixels, from the file.</param>
/// <param name="Height">Height in pixels, from the file.</param>
public sealed record ImageFile(InputFile File, string MediaType, int Width, int Height);
