using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>The records of a work so far.</summary>
internal sealed class PartialCluster
{
    private Dictionary<string, List<int>>? _byDocument;

    public PartialCluster(int first) => (Representative, Members) = (first, [first]);

    public List<int> Members { get; }

    public List<MergeReason> Reasons { get; } = [];

    public int Representative { get; set; }

    /// <summary>Built when first used: most records stay alone.</summary>
    public Dictionary<string, List<int>> GetMembersByDocument(IReadOnlyList<ReferenceEntry> entries) =>
        _byDocument ??= Members
            .Where(member => entries[member].Occurrence is not null)
            .GroupBy(member => entries[member].Occurrence!.Document, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}
