namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>Letters of a line that look alike.</summary>
/// <param name="Text">The letters, ligatures resolved, blanks between words included.</param>
/// <param name="FontSize">Size in points as seen on the page.</param>
internal sealed record LayoutRun(string Text, double FontSize)
{
    /// <summary>Name of the font without the prefix of a subset: <c>Georgia-Bold</c>.</summary>
    public string Font { get; init; } = "";

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is italic or oblique.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it is smaller and stands above the line's baseline, as the marker of a note.</summary>
    public bool IsRaised { get; init; }

    /// <summary>Whether it is smaller and stands below the line's baseline.</summary>
    public bool IsLowered { get; init; }

    /// <summary>The address it links to; <c>#page-3@x,y</c> within the file; null for none.</summary>
    public string? Link { get; init; }
}
