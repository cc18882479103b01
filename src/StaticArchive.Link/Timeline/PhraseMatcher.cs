using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Finds many phrases in one pass over a folded text (Aho and Corasick 1975, as a complete automaton): whole words
/// only, of overlapping ones the leftmost, then the longest.
/// </summary>
public sealed class PhraseMatcher
{
    private const int Root = 0;

    private readonly int[] _classOf = new int[char.MaxValue + 1];
    private readonly List<int[]> _transitions = [];
    private readonly List<int> _phraseAt = [];
    private readonly List<int> _failureLinks = [];
    private readonly IReadOnlyList<string> _phrases;
    private readonly int _classes;

    /// <summary>Builds the automaton of folded phrases.</summary>
    public PhraseMatcher(IReadOnlyList<string> phrases)
    {
        _phrases = phrases;
        foreach (var unit in phrases.SelectMany(phrase => phrase))
        {
            _classOf[unit] = _classOf[unit] == 0 ? ++_classes : _classOf[unit];
        }

        NewState();
        for (var i = 0; i < phrases.Count; i++)
        {
            Add(phrases[i], i);
        }

        BuildTransitions();
    }

    /// <summary>A phrase found.</summary>
    /// <param name="Phrase">Its index.</param>
    /// <param name="Start">First unit.</param>
    /// <param name="End">Unit after the last.</param>
    public readonly record struct PhraseMatch(int Phrase, int Start, int End);

    /// <summary>The phrases that stand in a folded text, in order.</summary>
    public IEnumerable<PhraseMatch> Find(string folded)
    {
        PhraseMatch? best = null;
        var state = Root;
        for (var i = 0; i < folded.Length; i++)
        {
            state = _transitions[state][_classOf[folded[i]]];
            if (FindLongest(folded, state, i + 1) is { } found)
            {
                if (best is { } earlier && found.Start >= earlier.End)
                {
                    yield return earlier;
                    best = found;
                }
                else if (best is null || found.Start <= best.Value.Start)
                {
                    best = found;
                }
            }
        }

        if (best is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The longest phrase of whole words that ends here.</summary>
    private PhraseMatch? FindLongest(string folded, int state, int end)
    {
        if (end < folded.Length && WordTokenizer.IsWordChar(folded[end]) && WordTokenizer.IsWordChar(folded[end - 1]))
        {
            return null;
        }

        for (; state != Root; state = _failureLinks[state])
        {
            if (_phraseAt[state] is >= 0 and var phrase)
            {
                var start = end - _phrases[phrase].Length;
                if (
                    start == 0
                    || !WordTokenizer.IsWordChar(folded[start - 1])
                    || !WordTokenizer.IsWordChar(folded[start])
                )
                {
                    return new PhraseMatch(phrase, start, end);
                }
            }
        }

        return null;
    }

    private int NewState()
    {
        _transitions.Add(new int[_classes + 1]);
        _phraseAt.Add(-1);
        _failureLinks.Add(Root);
        return _transitions.Count - 1;
    }

    private void Add(string phrase, int index)
    {
        var state = Root;
        foreach (var unit in phrase)
        {
            var next = _transitions[state][_classOf[unit]];
            if (next == Root)
            {
                next = NewState();
                _transitions[state][_classOf[unit]] = next;
            }

            state = next;
        }

        if (state != Root && _phraseAt[state] < 0)
        {
            _phraseAt[state] = index;
        }
    }

    /// <summary>
    /// Gives every state a move for every unit: where there is none, that of the longest shorter beginning it ends
    /// with.
    /// </summary>
    private void BuildTransitions()
    {
        var queue = new Queue<int>(_transitions[Root].Where(state => state != Root));
        while (queue.TryDequeue(out var state))
        {
            for (var unit = 1; unit <= _classes; unit++)
            {
                var (next, fallback) = (_transitions[state][unit], _transitions[_failureLinks[state]][unit]);
                if (next == Root)
                {
                    _transitions[state][unit] = fallback;
                }
                else
                {
                    _failureLinks[next] = fallback;
                    queue.Enqueue(next);
                }
            }
        }
    }
}
