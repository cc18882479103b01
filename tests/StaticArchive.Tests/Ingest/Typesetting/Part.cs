namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>A part of a manuscript; a row has its cells parted by bars.</summary>
internal sealed record Part(PartKind Kind, string Text)
{
    /// <summary>The cells of a row.</summary>
    public string[] Cells => Text.Split('|');
}
