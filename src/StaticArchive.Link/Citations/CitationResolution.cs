using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>What became of a citation.</summary>
/// <param name="Label">The reading that was kept.</param>
/// <param name="Start">Where its span begins.</param>
/// <param name="Entries">Places in the list: one, all that fit, or none.</param>
/// <param name="How">How it was resolved, when not by an exact match.</param>
internal sealed record CitationResolution(AuthorLabel Label, int Start, IReadOnlyList<int> Entries, string? How)
{
    /// <summary>Whether all works are meant: <c>2003b–d</c>.</summary>
    public bool IsRange { get; init; }

    /// <summary>Its status.</summary>
    public CitationStatus Status =>
        IsRange && Entries.Count > 0
            ? CitationStatus.Resolved
            : Entries.Count switch
            {
                0 => CitationStatus.Unresolved,
                1 => CitationStatus.Resolved,
                _ => CitationStatus.Ambiguous,
            };
}
