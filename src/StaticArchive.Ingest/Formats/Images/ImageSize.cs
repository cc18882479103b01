namespace StaticArchive.Ingest.Formats.Images;

/// <summary>Kind and size of a picture.</summary>
/// <param name="MediaType">e.g. <c>image/png</c>.</param>
/// <param name="Extension">Extension of such a file, with its full stop.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
internal sealed record ImageSize(string MediaType, string Extension, int Width, int Height);
