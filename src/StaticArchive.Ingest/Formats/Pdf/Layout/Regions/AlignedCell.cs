namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>The words of a line in one column of a table.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">The words.</param>
internal readonly record struct AlignedCell(int Column, string Text)
{
    /// <summary>12.5, (1 203), 45%, or a sign for none.</summary>
    public bool IsFigure =>
        Text.Any(char.IsDigit)
            ? Text.Count(char.IsDigit) * 2 >= Text.Count(char.IsLetterOrDigit)
            : Text.All(static sign => sign is '–' or '-' or '—' or '.') || Text is "n/a" or "N/A";
}
