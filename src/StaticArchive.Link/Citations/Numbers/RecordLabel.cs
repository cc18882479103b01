namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A record in a file beside a paper.</summary>
/// <param name="Key">Its key; empty for none.</param>
/// <param name="Work">Id of its work.</param>
internal sealed record RecordLabel(string Key, string Work)
{
    private const int MinNumbered = 2;

    /// <summary>
    /// Length of the letters that all keys begin with where only numbers follow: 3 of <c>ref1</c>, <c>ref2</c>; 0 where
    /// they are made otherwise.
    /// </summary>
    public static int FindPrefixOfNumbers(IReadOnlyList<RecordLabel> records)
    {
        if (records.Count < MinNumbered)
        {
            return 0;
        }

        var length = records[0].Key.TakeWhile(unit => !char.IsAsciiDigit(unit)).Count();
        var prefix = records[0].Key[..length];
        return records.All(record =>
            record.Key.Length > length
            && record.Key.StartsWith(prefix, StringComparison.Ordinal)
            && !record.Key.AsSpan(length).ContainsAnyExceptInRange('0', '9')
        )
            ? length
            : 0;
    }
}
