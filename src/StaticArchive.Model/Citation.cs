namespace StaticArchive.Model;

/// <summary>One cited work at one place of a text.</summary>
public sealed record Citation
{
    /// <summary><c>&lt;document id&gt;.c0001</c>, numbered in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Id of the block.</summary>
    public required string Block { get; init; }

    /// <summary>
    /// From the first word of the author as printed to the end of the year with its letter; of a number its digits, of
    /// a range of numbers both and the dash.
    /// </summary>
    public required Span Span { get; init; }

    /// <summary>How it points at its reference.</summary>
    public CitationSystem System { get; init; } = CitationSystem.AuthorDate;

    /// <summary><see cref="Model.Note.Id"/> of the note it stands in; null in the body of the text.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was resolved.</summary>
    public required CitationStatus Status { get; init; }

    /// <summary>Whether it names an Act, a case or the like by title and year or by number.</summary>
    public bool IsLegal { get; init; }

    /// <summary>
    /// Whether it only names a work that needs no citation: an Act in the running text of a paper that cites by author
    /// and year or by number. Such a place leads to the work like a citation, but is no entry of
    /// <c>citations.json</c>; its id ends in <c>.m0001</c>.
    /// </summary>
    public bool IsMention { get; init; }

    /// <summary>
    /// Ids of the works: one, all that fit, or none; of a range of numbers those of every number that was found.
    /// </summary>
    public required IReadOnlyList<string> Works { get; init; }

    /// <summary>The nearest works that were rejected, and why; empty unless unresolved.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>Page or chapter that the citation points at, as printed.</summary>
    public string? Locator { get; init; }

    /// <summary>
    /// How it was resolved, when not by an exact match: <c>misspelt surname</c>, <c>initials</c>, …
    /// </summary>
    public string? ResolutionMethod { get; init; }
}
