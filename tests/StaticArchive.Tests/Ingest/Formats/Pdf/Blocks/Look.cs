using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>How a paragraph is set.</summary>
internal sealed record Look
{
    public static Look Text { get; } = new();

    public double Size { get; init; } = 10;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>Points by which the first line is set in.</summary>
    public double FirstIndent { get; init; }

    /// <summary>Points by which the other lines are set in.</summary>
    public double Indent { get; init; }

    public double GapAbove { get; init; }

    public double Left { get; init; } = 72;

    public double Width { get; init; } = 300;

    public bool IsCentred { get; init; }

    public int Region { get; init; }

    public LayoutRegionKind Kind { get; init; }

    public int Frame { get; init; }

    public LayoutCell? Cell { get; init; }

    public LayoutTag? Tag { get; init; }
}
