namespace StaticArchive.Model;

/// <summary>An annotation as its file states it, checked but not yet tied to the text.</summary>
public sealed record AnnotationRecord
{
    /// <summary>Stem of its file; with the paper's id its permanent identity.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>ORCID iD of the author.</summary>
    public string? Orcid { get; init; }

    /// <summary>Home page of the author.</summary>
    public string? AuthorUrl { get; init; }

    /// <summary>EDTF date, e.g. <c>2026-11-22</c>.</summary>
    public required string Created { get; init; }

    /// <summary>W3C motivation, e.g. <c>commenting</c>.</summary>
    public required string Motivation { get; init; }

    /// <summary>The words it is about.</summary>
    public required TextQuoteSelector Target { get; init; }

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Id of the annotation it answers.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Ids of works it names.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Its words, Markdown.</summary>
    public required string Body { get; init; }
}
