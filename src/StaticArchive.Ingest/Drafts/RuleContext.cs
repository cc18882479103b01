using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>What a rule may look at besides the blocks, and where it notes its decisions.</summary>
/// <param name="Source">The file as supplied.</param>
/// <param name="HasMarkup">Whether the format marks headings and lists.</param>
/// <param name="Overrides">What the sidecar states about the structure.</param>
internal sealed record RuleContext(SourceFile Source, bool HasMarkup, StructureOverrides Overrides)
{
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the format marks what every block is, so that rules decide nothing by looks: JATS and TEI.
    /// </summary>
    public bool HasSemanticMarkup { get; init; }

    /// <summary>The title, where sidecar, front matter or header state it.</summary>
    public string? StatedTitle { get; init; }

    /// <summary>What a web page names itself in its window.</summary>
    public NamedTitle? NamedTitle { get; init; }

    /// <summary>Decisions that no override asked for.</summary>
    public List<RuleFinding> Findings { get; } = [];

    /// <summary>Candidates for fields of the record, which no block states by its kind.</summary>
    public List<LocatedStatement> Candidates { get; } = [];

    /// <summary>Notes a candidate; of the same value by the same evidence the first.</summary>
    public void AddCandidate(MetadataStatement statement, Span extent)
    {
        if (_noted.Add($"{statement.Field} {statement.Evidence.Words} {statement.Value}"))
        {
            Candidates.Add(new LocatedStatement(statement, extent));
        }
    }

    /// <summary>Notes a decision about a block.</summary>
    public void AddFinding(string what, Draft draft, string how) =>
        Findings.Add(new RuleFinding(what, draft.Extent, how));
}
