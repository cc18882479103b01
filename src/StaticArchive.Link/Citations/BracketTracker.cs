namespace StaticArchive.Link.Citations;

/// <summary>Keeps count of the brackets that are open, balanced or not.</summary>
internal sealed class BracketTracker
{
    /// <summary>How long a bracket can be; one that was never closed ends there.</summary>
    private const int MaxLength = 900;

    private readonly List<int> _open = [];

    /// <summary>Forgets all.</summary>
    public void Clear() => _open.Clear();

    /// <summary>Takes the next unit of the text.</summary>
    public void Update(char unit, int at)
    {
        if (unit is '(' or '[')
        {
            _open.Add(at);
        }
        else if (unit is ')' or ']' && _open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Where the innermost open bracket is; -1 outside all.</summary>
    public int GetInnermost(int at) => _open.Count > 0 && at - _open[^1] <= MaxLength ? _open[^1] : -1;

    /// <summary>How many are open.</summary>
    public int Depth => _open.Count;
}
