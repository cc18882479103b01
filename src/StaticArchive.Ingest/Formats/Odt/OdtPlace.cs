namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Where in the document a block stands.</summary>
internal sealed record OdtPlace
{
    /// <summary>In the running text.</summary>
    public static OdtPlace Body { get; } = new();

    /// <summary>Whether it stands in a note.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it stands in a table of contents or another index.</summary>
    public bool IsContents { get; init; }

    /// <summary>Whether it stands in a list of references that a program keeps.</summary>
    public bool IsReference { get; init; }

    /// <summary>The item of a list that the next paragraph is.</summary>
    public OdtListItem? Item { get; init; }

    /// <summary>The list that it stands in.</summary>
    public OdtListCounter? List { get; init; }

    /// <summary>Name of the style of that list.</summary>
    public string? ListStyle { get; init; }

    /// <summary>Depth of that list; 0 outside lists.</summary>
    public int Depth { get; init; }

    /// <summary>Number of the box that it stands in; 0 for none.</summary>
    public int Box { get; init; }
}
