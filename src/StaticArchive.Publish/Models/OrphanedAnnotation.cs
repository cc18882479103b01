namespace StaticArchive.Publish.Models;

/// <summary>An annotation whose words are no longer in the text.</summary>
public sealed record OrphanedAnnotation
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>The words it was about.</summary>
    public required string Quote { get; init; }

    /// <summary>Why it has no place.</summary>
    public required string Reason { get; init; }

    /// <summary>Its words, HTML.</summary>
    public required string Body { get; init; }
}
