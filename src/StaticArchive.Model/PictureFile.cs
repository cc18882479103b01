namespace StaticArchive.Model;

/// <summary>The bytes of a picture, safe to publish.</summary>
/// <param name="Name">See <see cref="Picture.FileName"/>.</param>
/// <param name="Bytes">As supplied; of SVG without what could run or fetch.</param>
public sealed record PictureFile(string Name, ReadOnlyMemory<byte> Bytes);
