namespace StaticArchive.Publish.Models;

/// <summary>An annotation in a list.</summary>
public sealed record AnnotationModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>When it was written, EDTF.</summary>
    public required string Created { get; init; }

    /// <summary>When it was written, in words.</summary>
    public required string CreatedInWords { get; init; }

    /// <summary>Why it was written, one word of the Web Annotation vocabulary.</summary>
    public required string Motivation { get; init; }

    /// <summary>The words it is about.</summary>
    public required string Quote { get; init; }

    /// <summary>Its words, HTML.</summary>
    public required string Body { get; init; }

    /// <summary>The paper, leading to the place.</summary>
    public required PageLink Paper { get; init; }

    /// <summary>Its tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>What became of the words it is about; empty where they stand as they were.</summary>
    public required string State { get; init; }
}
