using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>The records of a work so far.</summary>
internal sealed class PartialCluster
{
    /// <summary>
    /// Most entries of one document that another is compared with. A list that prints an entry ten thousand times says
    /// the same each time.
    /// </summary>
    private const int MaxPerDocument = 32;

    private Dictionary<string, List<int>>? _byDocument;

    public PartialCluster(int first) => (Representative, Members) = (first, [first]);

    public List<int> Members { get; }

    public List<MergeReason> Reasons { get; } = [];

    public int Representative { get; set; }

    /// <summary>
    /// The members that stand in a document, as indices of <paramref name="entries"/>: of equal entries the first, and
    /// not more than are worth comparing. Built when first used: most records stay alone.
    /// </summary>
    public Dictionary<string, List<int>> GetMembersByDocument(IReadOnlyList<ReferenceEntry> entries)
    {
        if (_byDocument is null)
        {
            _byDocument = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            Members.ForEach(member => AddToDocument(member, entries));
        }

        return _byDocument;
    }

    /// <summary>Takes in the records of another cluster, but for its reasons.</summary>
    public void Absorb(PartialCluster other, IReadOnlyList<ReferenceEntry> entries)
    {
        GetMembersByDocument(entries);
        other.GetMembersByDocument(entries).Values.ToList().ForEach(list => list.ForEach(Add));
        Members.AddRange(other.Members);

        void Add(int member) => AddToDocument(member, entries);
    }

    private void AddToDocument(int member, IReadOnlyList<ReferenceEntry> entries)
    {
        var entry = entries[member];
        if (entry.Occurrence is not { } occurrence)
        {
            return;
        }

        if (!_byDocument!.TryGetValue(occurrence.Document, out var known))
        {
            known = _byDocument[occurrence.Document] = [];
        }

        if (known.Count < MaxPerDocument && !known.Exists(other => AreEqual(entries[other], entry)))
        {
            known.Add(member);
        }
    }

    /// <summary>Entries that are printed alike share their fields.</summary>
    private static bool AreEqual(ReferenceEntry a, ReferenceEntry b) =>
        ReferenceEquals(a.Item, b.Item) && a.Occurrence!.Note is null == b.Occurrence!.Note is null;
}
