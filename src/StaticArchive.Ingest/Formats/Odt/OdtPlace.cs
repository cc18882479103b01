using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Where in the document a block stands.</summary>
internal sealed record OdtPlace
{
    /// <summary>In the running text.</summary>
    public static OdtPlace Body { get; } = new();

    /// <summary>The note that it belongs to; null outside notes.</summary>
    public OdtNote? Note { get; init; }

    /// <summary>Why it is paratext; null where it is text.</summary>
    public string? Paratext { get; init; }

    /// <summary>The item of a list that the next paragraph is.</summary>
    public OdtListItem? Item { get; init; }

    /// <summary>The list that it stands in.</summary>
    public OdtListCounter? List { get; init; }

    /// <summary>Name of the style of that list.</summary>
    public string? ListStyle { get; init; }

    /// <summary>Depth of that list; 0 outside lists.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it stands in a box.</summary>
    public bool IsInBox { get; init; }
}
