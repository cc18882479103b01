using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>What a cleaning rule may look at besides the blocks, and whom it tells.</summary>
/// <param name="Source">The file as supplied.</param>
/// <param name="IsMarked">Whether the format marks headings and lists itself.</param>
/// <param name="Corrections">What the archivist says of the structure.</param>
internal sealed record CleaningContext(SourceFile Source, bool IsMarked, Corrections Corrections)
{
    /// <summary>Whether the format says itself what everything is, so that nothing is left to looks.</summary>
    public bool IsExact { get; init; }

    /// <summary>The title, where sidecar, front matter or header state it.</summary>
    public string? StatedTitle { get; init; }

    /// <summary>Decisions taken without being told.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Notes a decision about a block.</summary>
    public void Guessed(string what, Draft draft, string how) => Findings.Add(new Finding(what, draft.Extent, how));
}

/// <summary>A decision about a stretch of the source.</summary>
/// <param name="What">What was decided.</param>
/// <param name="Extent">Where.</param>
/// <param name="Override">How to have it otherwise.</param>
internal sealed record Finding(string What, Span Extent, string Override);
