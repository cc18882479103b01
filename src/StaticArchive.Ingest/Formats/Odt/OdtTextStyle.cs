namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>How words are set; null where a style says nothing of it.</summary>
/// <param name="IsBold">Bold.</param>
/// <param name="IsItalic">Italic.</param>
/// <param name="Position">Above (1) or below (-1) the line, or on it (0).</param>
/// <param name="IsHidden">Not shown.</param>
internal sealed record OdtTextStyle(bool? IsBold, bool? IsItalic, int? Position, bool? IsHidden)
{
    /// <summary>Nothing said.</summary>
    public static OdtTextStyle None { get; } = new(null, null, null, null);

    /// <summary>This style, and where it says nothing another one.</summary>
    public OdtTextStyle Over(OdtTextStyle other) =>
        new(
            IsBold ?? other.IsBold,
            IsItalic ?? other.IsItalic,
            Position ?? other.Position,
            IsHidden ?? other.IsHidden
        );
}
