using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// The works that records make. They hang on what the records say and on their order, and not on where exactly in its text an entry
/// stands: a sentence that is changed above a list leaves every work as it was.
/// </summary>
/// <param name="Prints">The records.</param>
/// <param name="Works">Works by id, with the occurrences of these records.</param>
/// <param name="Messages">What there is to say.</param>
internal sealed record SortedPrints(IReadOnlyList<Print> Prints, IReadOnlyList<Work> Works, IReadOnlyList<Message> Messages)
{
    /// <summary>1. records of one work are brought together; 2. each work gets one record; 3. and its id.</summary>
    public static SortedPrints Of(Key key)
    {
        var messages = new List<Message>();
        var (prints, curated) = key;
        var clusters = WorkClusters.Find(prints, new Verdicts(prints, curated, messages));
        var known = new TitleWords(prints);
        var works = SideBySide.Map(clusters, cluster => WorkRecords.Of(cluster, known));
        var ids = WorkIds.Of([.. works.Select(work => work.Item)]);
        return new SortedPrints(prints, [.. works.Select((work, i) => work with { Id = ids[i] }).OrderBy(work => work.Id, StringComparer.Ordinal)], messages);
    }

    /// <summary>The same works with the occurrences of records that say the same in the same order.</summary>
    public IReadOnlyList<Work> WorksOf(IReadOnlyList<Print> prints)
    {
        var moved = new Dictionary<Itself<Occurrence>, Occurrence>();
        for (var i = 0; i < prints.Count; i++)
        {
            if (Prints[i].Occurrence is { } before && prints[i].Occurrence is { } now && !ReferenceEquals(before, now))
            {
                moved.Add(new Itself<Occurrence>(before), now);
            }
        }

        return moved.Count == 0 ? Works : [.. Works.Select(With)];

        Work With(Work work) =>
            work.Occurrences.Any(print => moved.ContainsKey(new Itself<Occurrence>(print))) ? work with { Occurrences = [.. work.Occurrences.Select(print => moved.GetValueOrDefault(new Itself<Occurrence>(print), print))] } : work;
    }

    /// <summary>Records, equal to others that make the same works.</summary>
    /// <param name="Prints">The records.</param>
    /// <param name="Curated">What editors say of them.</param>
    public sealed record Key(IReadOnlyList<Print> Prints, Curated Curated)
    {
        /// <inheritdoc/>
        public bool Equals(Key? other)
        {
            if (other is null || !ReferenceEquals(Curated, other.Curated) || Prints.Count != other.Prints.Count)
            {
                return false;
            }

            for (var i = 0; i < Prints.Count; i++)
            {
                if (!ReferenceEquals(Prints[i], other.Prints[i]) && !SaysTheSame(Prints[i], other.Prints[i]))
                {
                    return false;
                }
            }

            return true;
        }

        /// <inheritdoc/>
        public override int GetHashCode() => Prints.Count;

        private static bool SaysTheSame(Print one, Print other) =>
            one.Paper == other.Paper && one.Rank == other.Rank && ReferenceEquals(one.Curated, other.Curated) && Place(one.Occurrence) == Place(other.Occurrence) && AreEqual(one.Item, other.Item);

        private static (string, string, bool, string)? Place(Occurrence? print) => print is null ? null : (print.Document, print.Block, print.Listed, print.Raw);

        /// <summary>Lists are compared item by item, all else as records are, so that no field can be forgotten here.</summary>
        private static bool AreEqual(CslItem one, CslItem other) =>
            one.Author.SequenceEqual(other.Author) && one.Editor.SequenceEqual(other.Editor) && one.Keyword.SequenceEqual(other.Keyword, StringComparer.Ordinal)
            && one with { Author = other.Author, Editor = other.Editor, Keyword = other.Keyword } == other;
    }
}
