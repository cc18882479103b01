namespace StaticArchive.Link.Citations.Notes;

/// <summary>What the notes have cited so far: that is what <c>ibid.</c> and <c>(n 4)</c> point at.</summary>
internal sealed class CitedNotes
{
    private readonly Dictionary<string, IReadOnlyList<string>> _byLabel = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _current = [];
    private IReadOnlyList<string> _above = [];

    /// <summary>
    /// Takes what a place of the present note cites: one work, several where it is ambiguous, or none.
    /// </summary>
    public void Add(IReadOnlyList<string> works)
    {
        _current.Add(works);
        _cited.UnionWith(works);
    }

    /// <summary>Ends the present note. A note that cites nothing leaves what the note above it has cited.</summary>
    public void EndNote(string label)
    {
        var works = _current.SelectMany(one => one).Distinct(StringComparer.Ordinal).ToList();
        _byLabel[label] = works;
        _above = _current.Count > 0 ? works : _above;
        _current.Clear();
    }

    /// <summary>The works of the citation before in this note, else all of the note above.</summary>
    public IReadOnlyList<string> FindPreceding() => _current.Count > 0 ? _current[^1] : _above;

    /// <summary>The works of the nearest note before with a label; numbers may begin again with each chapter.</summary>
    public IReadOnlyList<string> Find(string? label) => _byLabel.GetValueOrDefault(label ?? "") ?? [];

    /// <summary>Those of some works that have been cited before; all where none has.</summary>
    public IReadOnlyList<string> PreferCited(IEnumerable<KnownWork> works)
    {
        var ids = works.Select(work => work.Id).Distinct(StringComparer.Ordinal).ToList();
        var cited = ids.FindAll(_cited.Contains);
        return cited.Count > 0 ? cited : ids;
    }
}
