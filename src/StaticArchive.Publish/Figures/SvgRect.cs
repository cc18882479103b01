namespace StaticArchive.Publish.Figures;

/// <summary>A rectangle of a picture.</summary>
internal readonly record struct SvgRect(int X, int Y, int Width, int Height);
