namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>An item of a list.</summary>
/// <param name="Level">How it is labelled.</param>
/// <param name="Depth">Its depth, 1 for the outermost.</param>
/// <param name="Number">Its number.</param>
/// <param name="Label">Its label as printed; empty for a bullet.</param>
internal sealed record OdtListItem(OdtListLevel Level, int Depth, int Number, string Label)
{
    /// <summary>The label where it has to stand in the text; a plain number is shown by the list.</summary>
    public string WrittenLabel => Level.IsPlain ? "" : Label;
}
