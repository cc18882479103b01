namespace StaticArchive.Link.Citations.Numbers;

/// <summary>How the markers of one form fit the numbered lists of a document.</summary>
internal sealed class NumberUsage
{
    private readonly Dictionary<NumberedList, NumberSequence> _sequences = [];
    private readonly HashSet<NumberedEntry> _cited = [];
    private readonly int _outside;
    private readonly int _count;

    /// <summary>Counts.</summary>
    /// <param name="form">The form.</param>
    /// <param name="markers">Its markers and those behind a word, in the order of the text.</param>
    /// <param name="lists">The lists.</param>
    public NumberUsage(NumberForm form, IReadOnlyList<NumberMarker> markers, NumberedListIndex lists)
    {
        (Form, Markers) = (form, markers);
        for (var i = 0; i < markers.Count; i++)
        {
            var list = lists.FindAt(markers[i].Span.Start)!;
            if (!_sequences.TryGetValue(list, out var sequence))
            {
                sequence = _sequences[list] = new NumberSequence(list);
            }

            if (markers[i].IsDoubtful)
            {
                continue;
            }

            var isOwn = markers[i].Form == form;
            _count += isOwn ? 1 : 0;
            foreach (var item in markers[i].Items)
            {
                sequence.Add(item, i);
                _outside += isOwn && item.Last > list.Max ? 1 : 0;
                _cited.UnionWith(isOwn ? list.FindAll(item.First, item.Last) : []);
            }
        }
    }

    /// <summary>The form.</summary>
    public NumberForm Form { get; }

    /// <summary>Its markers, in the order of the text.</summary>
    public IReadOnlyList<NumberMarker> Markers { get; }

    /// <summary>The order in which the numbers of a list are used.</summary>
    public NumberSequence GetSequence(NumberedList list) => _sequences[list];

    /// <summary>
    /// Whether they are proof of a system. Brackets need no more than numbers of the list; what might be anything has
    /// to
    /// run from one in the order of first use, or to cite most of the list.
    /// </summary>
    public bool IsProven =>
        Form switch
        {
            NumberForm.Bracket => _cited.Count > 0 && _outside * 2 <= _count,
            NumberForm.Word => _cited.Count > 0 && _outside == 0,
            NumberForm.Superscript => IsEnough(tenthsInOrder: 2, tenthsInAnyOrder: 6),
            NumberForm.Paren => IsEnough(tenthsInOrder: 4, tenthsInAnyOrder: 7),
            _ => IsEnough(tenthsInOrder: 4, tenthsInAnyOrder: 11),
        };

    private int ListedCount => _sequences.Values.Sum(sequence => sequence.Count);

    private bool IsInOrder =>
        _sequences.Values.Sum(sequence => sequence.Chain) * 10
            >= _sequences.Values.Sum(sequence => sequence.Covered) * 8
        && _sequences.Values.All(sequence => sequence.BeginsAtStart);

    /// <summary>Whether they cite two entries, and so many tenths of the lists.</summary>
    private bool IsEnough(int tenthsInOrder, int tenthsInAnyOrder) =>
        _cited.Count >= Math.Min(2, ListedCount)
        && (
            _cited.Count * 10 >= ListedCount * tenthsInAnyOrder
            || (_cited.Count * 10 >= ListedCount * tenthsInOrder && IsInOrder)
        );

    /// <summary>
    /// Which of two forms that are proven is the paper's: that which cites more of the list. Brackets and raised
    /// numbers
    /// are surer.
    /// </summary>
    public int Weight =>
        _cited.Count
        * (
            Form switch
            {
                NumberForm.Bracket or NumberForm.Superscript => 10,
                NumberForm.Paren => 9,
                NumberForm.Glued => 8,
                _ => 6,
            }
        );
}
