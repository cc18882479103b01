using System.Collections.Immutable;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>A work that ties papers of the archive together.</summary>
/// <param name="Papers">Ids of the papers that list or cite it, in order; never the paper that it is.</param>
public sealed record SharedReference(Work Work, IReadOnlyList<string> Papers)
{
    /// <summary>The numbers of those papers, ascending.</summary>
    public required ImmutableArray<int> PaperIndexes { get; init; }

    /// <summary>Whether it is what two papers share, or a paper of this archive that another one cites.</summary>
    public bool IsShared => Papers.Count > 1 || (Work.Paper is not null && Papers.Count > 0);
}
