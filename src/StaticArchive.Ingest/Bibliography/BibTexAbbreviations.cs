namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// What <c>@string</c> has defined in a file. Each can stand for two others, <c>@string{b = a # a}</c>, so that thirty
/// lines would say a gigabyte: there is an end to what all of them together may unfold to.
/// </summary>
/// <param name="fileLength">Length of the file, in UTF-16 code units.</param>
internal sealed class BibTexAbbreviations(int fileLength)
{
    /// <summary>
    /// In files that people write, abbreviations of journals unfold to less than the file itself is long.
    /// </summary>
    private const int MaxGrowth = 8;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private long _rest = ((long)fileLength * MaxGrowth) + 10_000;

    /// <summary>Whether one was left out because there was no room for it.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Defines one, or defines it anew.</summary>
    public void Define(string name, string value) => _values[name] = value;

    /// <summary>What it stands for; null where nothing of this name is defined, or there is no more room.</summary>
    public string? Find(string name)
    {
        if (!_values.TryGetValue(name, out var value))
        {
            return null;
        }

        IsExceeded |= value.Length > _rest;
        if (IsExceeded)
        {
            return null;
        }

        _rest -= value.Length;
        return value;
    }
}
