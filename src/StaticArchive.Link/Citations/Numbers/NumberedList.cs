using System.Globalization;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A reference list whose entries have numbers or labels.</summary>
/// <param name="end">Offset of the text behind its last entry: markers before it, and behind the list before, mean
/// it.</param>
internal sealed class NumberedList(int end)
{
    /// <summary>So much may be missing of a list, and its numbers still be those of a list.</summary>
    private const int MaxGapFactor = 5;

    private readonly Dictionary<string, NumberedEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, NumberedEntry> _numbers = [];
    private readonly LabelShapes _shapes = new();
    private string _last = "";
    private int _lastNumber;
    private int _rises;

    /// <summary>Offset of the text behind its last entry.</summary>
    public int End { get; private set; } = end;

    /// <summary>Its greatest number; 0 where it has labels alone.</summary>
    public int Max { get; private set; }

    /// <summary>How many numbers it has.</summary>
    public int Count => _numbers.Count;

    /// <summary>How many entries it has, those without a label too.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Whether most of its entries have numbers, and these mostly rise.</summary>
    public bool IsNumbered =>
        Count > 0 && Count * 2 >= EntryCount && _rises * 4 >= Count * 3 && Max <= (Count * MaxGapFactor) + 10;

    /// <summary>Whether most of its entries have labels with letters.</summary>
    public bool IsLabelled => _entries.Count > 0 && _entries.Count * 2 >= EntryCount;

    /// <summary>Its labels with letters.</summary>
    public IReadOnlyCollection<string> Labels => _entries.Keys;

    /// <summary>The entry of a number.</summary>
    public NumberedEntry? Find(int number) => _numbers.GetValueOrDefault(number);

    /// <summary>The entry of a label with letters, whatever their case.</summary>
    public NumberedEntry? Find(string label) => _entries.GetValueOrDefault(label);

    /// <summary>Whether several labels are made like one: <c>Jon11</c> like <c>Smi08</c>.</summary>
    public bool HasShape(string label) => _shapes.Contains(label);

    /// <summary>The entries of a range of numbers, as far as the list has them.</summary>
    public IEnumerable<NumberedEntry> FindAll(int first, int last)
    {
        for (var number = first; number <= Math.Min(last, Max); number++)
        {
            if (Find(number) is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="label">Its label; null where it has none.</param>
    /// <param name="work">Id of its work; null where it is known to be none.</param>
    /// <param name="endOffset">Offset behind it.</param>
    public void Add(string? label, string? work, int endOffset)
    {
        End = endOffset;
        EntryCount++;
        if (label is null || work is null)
        {
            return;
        }

        var isApart = label != _last;
        _last = label;
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            AddNumber(number, work, isApart);
            return;
        }

        GetOrAdd(_entries, label).Add(work, isApart);
        _shapes.Add(label);
        // "3a", "3b": the number alone means both.
        if (
            char.IsAsciiLetterLower(label[^1])
            && int.TryParse(label[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        )
        {
            AddNumber(whole, work, whole != _lastNumber);
        }
    }

    private void AddNumber(int number, string work, bool isApart)
    {
        _rises += number > _lastNumber ? 1 : 0;
        _lastNumber = number;
        Max = Math.Max(Max, number);
        GetOrAdd(_numbers, number).Add(work, isApart);
    }

    private static NumberedEntry GetOrAdd<TKey>(Dictionary<TKey, NumberedEntry> entries, TKey key)
        where TKey : notnull
    {
        if (!entries.TryGetValue(key, out var entry))
        {
            entry = entries[key] = new NumberedEntry();
        }

        return entry;
    }
}
