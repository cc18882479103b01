namespace StaticArchive.Ingest.Formats.PlainText;

/// <param name="Value">The number.</param>
/// <param name="End">Offset after its last digit.</param>
internal sealed record LineNumber(int Value, int End);
