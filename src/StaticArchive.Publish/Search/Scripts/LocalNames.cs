namespace StaticArchive.Publish.Search.Scripts;

/// <summary>
/// Short names for the variables of a statement. A name is free again after the block in which it was first met, so that
/// most variables get one letter; it relies on scripts declaring a variable before anything in a deeper block uses it.
/// </summary>
/// <param name="name">The short name of a number.</param>
internal sealed class LocalNames(Func<int, string> name)
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<int> _free = [];
    private readonly Stack<List<string>> _blocks = new([[]]);
    private int _count;

    /// <summary>The short name of a variable.</summary>
    public string this[string variable]
    {
        get
        {
            if (!_known.TryGetValue(variable, out var number))
            {
                number = _free.Count > 0 ? _free.Min() : _count++;
                _free.Remove(number);
                _known[variable] = number;
                _blocks.Peek().Add(variable);
            }

            return name(number);
        }
    }

    /// <summary>A block begins.</summary>
    public void Open() => _blocks.Push([]);

    /// <summary>A block ends, and with it what was first met in it.</summary>
    public void Close()
    {
        foreach (var variable in _blocks.Pop())
        {
            _known.Remove(variable, out var number);
            _free.Add(number);
        }
    }

    /// <summary>A statement ends.</summary>
    public void Clear()
    {
        Close();
        Open();
    }
}
