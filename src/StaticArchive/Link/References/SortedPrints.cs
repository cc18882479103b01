using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// The works that records make. They hang on what the records say and on their order, and not on where exactly in its text an entry
/// stands: a sentence that is changed above a list leaves every work as it was.
/// </summary>
/// <param name="Works">Works by id, each with the places of its records among all.</param>
/// <param name="Messages">What there is to say.</param>
internal sealed record SortedPrints(IReadOnlyList<SortedPrints.Sorted> Works, IReadOnlyList<Message> Messages)
{
    /// <summary>1. records of one work are brought together; 2. each work gets one record; 3. and its id.</summary>
    public static SortedPrints Of(IReadOnlyList<Print> prints, Curated curated)
    {
        var messages = new List<Message>();
        var places = prints.Index().Where(pair => pair.Item.Occurrence is not null).ToDictionary(pair => new Itself<Occurrence>(pair.Item.Occurrence!), pair => pair.Index);
        var clusters = WorkClusters.Find(prints, new Verdicts(prints, curated, messages));
        var known = new TitleWords(prints);
        var works = SideBySide.Map(clusters, cluster => WorkRecords.Of(cluster, known));
        var ids = WorkIds.Of([.. works.Select(work => work.Item)]);
        return new SortedPrints(
            [.. works.Select((work, i) => new Sorted(work with { Id = ids[i], Occurrences = [] }, [.. work.Occurrences.Select(print => places[new Itself<Occurrence>(print)])])).OrderBy(sorted => sorted.Work.Id, StringComparer.Ordinal)],
            messages);
    }

    /// <summary>The works with the occurrences of records that say the same in the same order.</summary>
    public IReadOnlyList<Work> WorksOf(IReadOnlyList<Print> prints) =>
        [.. Works.Select(sorted => sorted.Work with { Occurrences = [.. sorted.Prints.Select(i => prints[i].Occurrence!)] })];

    /// <summary>A work, and where its records stand among all.</summary>
    /// <param name="Work">The work, without its occurrences.</param>
    /// <param name="Prints">Places of the records that have one.</param>
    internal sealed record Sorted(Work Work, IReadOnlyList<int> Prints);

    /// <summary>Records, equal to others that make the same works.</summary>
    /// <param name="Prints">What the records say.</param>
    /// <param name="Curated">What editors say of them.</param>
    public sealed record Key(IReadOnlyList<Said> Prints, Curated Curated)
    {
        /// <inheritdoc/>
        public bool Equals(Key? other) =>
            other is not null && ReferenceEquals(Curated, other.Curated) && Prints.Count == other.Prints.Count && Prints.Zip(other.Prints).All(pair => pair.First.Equals(pair.Second));

        /// <inheritdoc/>
        public override int GetHashCode() => Prints.Count;
    }

    /// <summary>A record without the span of its entry.</summary>
    /// <param name="Item">What it says.</param>
    /// <param name="Paper">The paper whose record it is.</param>
    /// <param name="Rank">Its place in its document.</param>
    /// <param name="Curated">The record written by hand that it is.</param>
    /// <param name="Place">Document and block of the entry, whether a list holds it, and the entry as printed.</param>
    public sealed record Said(CslItem Item, string? Paper, int Rank, CuratedRecord? Curated, (string, string, bool, string)? Place)
    {
        /// <summary>What a record says.</summary>
        public static Said Of(Print print) =>
            new(print.Item, print.Paper, print.Rank, print.Curated, print.Occurrence is { } at ? (at.Document, at.Block, at.Listed, at.Raw) : null);

        /// <inheritdoc/>
        public bool Equals(Said? other) =>
            other is not null && Paper == other.Paper && Rank == other.Rank && ReferenceEquals(Curated, other.Curated) && Place == other.Place && AreEqual(Item, other.Item);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Paper, Rank, Place);

        /// <summary>Lists are compared item by item, all else as records are, so that no field can be forgotten here.</summary>
        private static bool AreEqual(CslItem one, CslItem other) => ReferenceEquals(one, other)
            || (one.Author.SequenceEqual(other.Author) && one.Editor.SequenceEqual(other.Editor) && one.Keyword.SequenceEqual(other.Keyword, StringComparer.Ordinal)
                && one with { Author = other.Author, Editor = other.Editor, Keyword = other.Keyword } == other);
    }
}
