using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>What a cleaning rule may look at besides the blocks, and whom it tells.</summary>
/// <param name="Source">The file as supplied.</param>
/// <param name="HasMarkup">Whether the format marks headings and lists itself.</param>
/// <param name="Overrides">What the archivist says of the structure.</param>
internal sealed record RuleContext(SourceFile Source, bool HasMarkup, StructureOverrides Overrides)
{
    /// <summary>Whether the format says itself what everything is, so that nothing is left to looks.</summary>
    public bool HasSemanticMarkup { get; init; }

    /// <summary>The title, where sidecar, front matter or header state it.</summary>
    public string? StatedTitle { get; init; }

    /// <summary>Decisions taken without being told.</summary>
    public List<RuleFinding> Findings { get; } = [];

    /// <summary>Notes a decision about a block.</summary>
    public void AddFinding(string what, Draft draft, string how) =>
        Findings.Add(new RuleFinding(what, draft.Extent, how));
}
