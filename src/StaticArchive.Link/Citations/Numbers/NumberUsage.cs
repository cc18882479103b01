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
    public NumberUsage(NumberForm form, IReadOnlyList<NumberMarker> markers, NumberedLists lists)
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
    /// Whether they are proof of a system. Brackets need no more than numbers of the list; what might be anything has to
    /// run from one in the order of first use, or to cite most of the list.
    /// </summary>
    public bool IsProven
    {
        get
        {
            var (covered, count) = (_cited.Count, _sequences.Values.Sum(sequence => sequence.Count));
            var used = _sequences.Values.Sum(sequence => sequence.Covered);
            var chain = _sequences.Values.Sum(sequence => sequence.Chain);
            var isInOrder = chain * 10 >= used * 8 && _sequences.Values.All(sequence => sequence.BeginsAtStart);
            return Form switch
            {
                NumberForm.Bracket => covered > 0 && _outside * 2 <= _count,
                NumberForm.Word => covered > 0 && _outside == 0,
                NumberForm.Superscript => covered >= Math.Min(2, count)
                    && ((isInOrder && covered * 5 >= count) || covered * 10 >= count * 6),
                NumberForm.Paren => covered >= Math.Min(2, count)
                    && ((isInOrder && covered * 10 >= count * 4) || covered * 10 >= count * 7),
                _ => covered >= Math.Min(2, count) && isInOrder && covered * 10 >= count * 4,
            };
        }
    }

    /// <summary>
    /// Which of two forms that are proven is the paper's: that which cites more of the list. Brackets and raised numbers
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
