namespace StaticArchive.Model;

/// <summary>A picture of an archive's own theme, safe to publish.</summary>
/// <param name="Path">Its path below the archive's folder.</param>
/// <param name="Extension">Extension of such a picture, with its full stop.</param>
/// <param name="Bytes">As supplied; of SVG without what could run or fetch.</param>
public sealed record ThemePicture(string Path, string Extension, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Width in pixels of CSS.</summary>
    public required int Width { get; init; }

    /// <summary>Height in pixels of CSS.</summary>
    public required int Height { get; init; }
}
