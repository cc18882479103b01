using System.Runtime.InteropServices;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Indexing;

/// <summary>Writes the lists of words. One a thread.</summary>
internal sealed class PostingListWriter(SearchIndex index)
{
    private const int MaxPositions = 4096;

    /// <summary>Forms share a list where one passage in so many has one of them, and where it is long.</summary>
    private const int SharedShare = 10;

    private const int MinSharedLength = 2_000;

    /// <summary>Before what forms that share a list have of their own, and between their lists and positions.</summary>
    private const byte Separator = (byte)'~';

    // Hits are as many from the start as one word can have: growing leaves halves behind that only a collection of all
    // memory takes away, a quarter of a gigabyte with five thousand papers.
    private readonly List<TermHit> _hits = new(index.PassageCount);
    private readonly List<TermHit> _shared = [];
    private readonly TermHit[] _sorted = new TermHit[index.PassageCount];
    private readonly int[] _passages = new int[index.PassageCount];
    private readonly BitWriter _bits = new();
    private readonly PositionBuffer _places = new(new int[MaxPositions], new int[MaxPositions]);
    private readonly int[] _counts = new int[PostingListCodec.MaxImpact + 2];
    private readonly ForwardIndexEntry[] _groups = [.. index.ForwardIndex];
    private readonly int[] _firstPassages = [.. index.FirstPassages];
    private readonly int[] _lastClass = new int[index.PassageCount];
    private readonly byte[] _bestImpacts = new byte[index.PassageCount];
    private int _class;

    /// <summary>Writes the lists of a group of forms.</summary>
    public EncodedConflationClass Write(ConflationClass group)
    {
        var bounds = new int[group.Terms.Count + 1];
        _hits.Clear();
        for (var i = 0; i < group.Terms.Count; i++)
        {
            Collect(index.Lexicon.Find(group.Terms[i]));
            bounds[i + 1] = _hits.Count;
        }

        var frequency = group.Terms.Count == 1 ? _hits.Count : CountPassages();
        var isMark = IsMark(group.First);
        Score(isMark ? null : index.Scorer.GetInverseDocumentFrequency(frequency));
        var isShared = !isMark && IsShared(group, frequency);
        var lists = new EncodedTerm[group.Terms.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            var count = SortByImpact(CollectionsMarshal.AsSpan(_hits)[bounds[i]..bounds[i + 1]]);
            var postings = EncodePostings(count);
            var positions = isMark || StopWords.Contains(group.Terms[i]) ? [] : EncodePositions(count);
            lists[i] = isShared ? new([], [.. postings, Separator, .. positions]) : new(postings, positions);
        }

        if (isShared)
        {
            Share(lists, bounds);
        }

        return new EncodedConflationClass(group, lists, frequency);
    }

    /// <summary>
    /// Of a word that one passage in ten has it says little which of its forms that is, and their lists would be most
    /// of what a query fetches: one list says which passages have any of them. Beside it stands which papers, works
    /// and pages are called by each form, since a title is looked for as it is printed. The whole list of a form stands
    /// with its positions, where phrases and words in quotation marks look.
    /// </summary>
    private bool IsShared(ConflationClass group, int frequency) =>
        group.Terms.Count > 1
        && frequency >= MinSharedLength
        && frequency * (long)SharedShare >= index.PassageCount
        && !group.Terms.Any(term => StopWords.Contains(term));

    /// <summary>Gives the first of the forms the list of all, and each what is called by it.</summary>
    private void Share(EncodedTerm[] lists, int[] bounds)
    {
        CollectShared();
        var shared = EncodePostings(SortByImpact(CollectionsMarshal.AsSpan(_shared)));
        for (var i = 0; i < lists.Length; i++)
        {
            var names = EncodeNames(CollectionsMarshal.AsSpan(_hits)[bounds[i]..bounds[i + 1]]);
            byte[] behind = i == 0 ? [Separator, .. shared] : [];
            lists[i] = lists[i] with { Postings = [Separator, .. names, .. behind] };
        }
    }

    /// <summary>The hits of all the forms, each passage once with the best of its impacts.</summary>
    private void CollectShared()
    {
        _shared.Clear();
        _shared.EnsureCapacity(index.PassageCount);
        Array.Clear(_bestImpacts);
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(_hits))
        {
            _bestImpacts[hit.Passage] = Math.Max(_bestImpacts[hit.Passage], (byte)hit.Impact);
        }

        for (var passage = 0; passage < _bestImpacts.Length; passage++)
        {
            if (_bestImpacts[passage] > 0)
            {
                _shared.Add(new TermHit(0, 0, passage, 0) { Impact = _bestImpacts[passage] });
            }
        }
    }

    /// <summary>The list of a form over what papers, works and pages are called.</summary>
    private byte[] EncodeNames(ReadOnlySpan<TermHit> hits)
    {
        _shared.Clear();
        foreach (ref readonly var hit in hits)
        {
            if (hit.LocalPassage == 0)
            {
                _shared.Add(hit);
            }
        }

        return _shared.Count == 0 ? [] : EncodePostings(SortByImpact(CollectionsMarshal.AsSpan(_shared)));
    }

    private void Score(double? rarity)
    {
        foreach (ref var hit in CollectionsMarshal.AsSpan(_hits))
        {
            hit.Impact = rarity is { } known ? GetImpact(hit, known) : 1;
        }
    }

    /// <summary>Passages with any of the forms; one that has several counts once.</summary>
    private int CountPassages()
    {
        var count = 0;
        _class++;
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(_hits))
        {
            count += _lastClass[hit.Passage] == _class ? 0 : 1;
            _lastClass[hit.Passage] = _class;
        }

        return count;
    }

    /// <summary><c>kind:box</c> is a mark, <c>1:8</c> a proportion.</summary>
    private static bool IsMark(string term) =>
        term.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && char.IsAsciiLetter(term[colon - 1]);

    private void Collect(int term)
    {
        var places = index.InvertedIndex;
        for (var i = places.TermOffsets[term]; i < places.TermOffsets[term + 1]; i++)
        {
            var group = places.Groups[i];
            var reader = new HitReader(_groups[group].Bytes, places.ByteOffsets[i]);
            while (reader.MoveNext())
            {
                _hits.Add(
                    new TermHit(group, reader.Passage, _firstPassages[group] + reader.Passage, reader.PositionsOffset)
                    {
                        UnnormalizedWeight = reader.UnnormalizedWeight,
                        TermFrequency = reader.TermFrequency,
                    }
                );
            }
        }
    }

    /// <summary>
    /// Strongest first, then in order; hits come in order, so that counting them sorts them. How many there are is
    /// returned.
    /// </summary>
    private int SortByImpact(ReadOnlySpan<TermHit> hits)
    {
        Array.Clear(_counts);
        foreach (ref readonly var hit in hits)
        {
            _counts[PostingListCodec.MaxImpact - hit.Impact + 1]++;
        }

        for (var i = 1; i < _counts.Length; i++)
        {
            _counts[i] += _counts[i - 1];
        }

        foreach (ref readonly var hit in hits)
        {
            var at = _counts[PostingListCodec.MaxImpact - hit.Impact]++;
            (_sorted[at], _passages[at]) = (hit, hit.Passage);
        }

        return hits.Length;
    }

    private int GetImpact(in TermHit hit, double rarity)
    {
        // What a group is called has no length: the record of a paper is no text.
        var count = hit.LocalPassage == 0 ? 0 : hit.TermFrequency;
        return index.Scorer.Score(
            rarity,
            count,
            _groups[hit.Group].PassageLengths[hit.LocalPassage],
            (hit.UnnormalizedWeight, index.KindBoosts[hit.Group][hit.LocalPassage])
        );
    }

    private byte[] EncodePostings(int count)
    {
        PostingListCodec.WriteHeader(_bits, count, _sorted[0].Impact);
        for (var (start, end) = (0, 0); end < count; start = end)
        {
            while (end < count && _sorted[end].Impact == _sorted[start].Impact)
            {
                end++;
            }

            var skipped = start == 0 ? 0 : _sorted[start - 1].Impact - _sorted[start].Impact - 1;
            PostingListCodec.WriteImpact(
                _bits,
                _passages.AsSpan(start, end - start),
                (start == 0, skipped),
                index.PassageCount
            );
        }

        return _bits.TakeBytes();
    }

    private byte[] EncodePositions(int count)
    {
        for (var i = 0; i < count; i++)
        {
            ref readonly var hit = ref _sorted[i];
            var length = HitReader.CopyPositions(
                _groups[hit.Group].Bytes,
                hit.PositionsOffset,
                hit.TermFrequency,
                _places
            );
            PositionListCodec.Write(_bits, _places.Positions.AsSpan(0, length), _places.SmallWords);
        }

        return _bits.TakeBytes();
    }
}
