namespace StaticArchive.Link.Citations.Numbers;

/// <summary>What a number or a label of a list stands for.</summary>
internal sealed class NumberedEntry
{
    private readonly List<string> _works = [];

    /// <summary>
    /// Ids of its works: several where one number holds several works, or where several entries have it.
    /// </summary>
    public IReadOnlyList<string> Works => _works;

    /// <summary>Whether entries that stand apart have it, so that nothing tells which is meant.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>Adds the work of an entry.</summary>
    /// <param name="work">Its id.</param>
    /// <param name="isApart">Whether other entries stand between it and the one before.</param>
    public void Add(string work, bool isApart)
    {
        if (!_works.Contains(work))
        {
            IsAmbiguous |= isApart && _works.Count > 0;
            _works.Add(work);
        }
    }
}
