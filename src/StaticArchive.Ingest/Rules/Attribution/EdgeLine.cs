using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>A line at the top or the end of a document.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Extent">Where it stands in the source.</param>
/// <param name="Draft">The block it is of.</param>
internal sealed record EdgeLine(string Text, Span Extent, Draft Draft)
{
    /// <summary>Whether it stands below the title; so does every line where there is none.</summary>
    public bool IsBelowTitle { get; init; }

    /// <summary>Whether it is of the title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it is a whole block of prose.</summary>
    public bool IsProse { get; init; }
}
