namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// What readers made of files that they were given: a row a field, a column a reader, <c>=</c> for what the record
/// says; beside it <c>differences.tsv</c>, which says why the rest is not the same.
/// </summary>
/// <param name="folder">The folder that has both.</param>
internal sealed class RoundTripTable(string folder)
{
    private readonly string[] _readers = ReadRows(folder, "table.tsv").First();

    /// <summary>Record, field, what the record says, and what each reader read.</summary>
    public IReadOnlyList<string[]> Rows { get; } = [.. ReadRows(folder, "table.tsv").Skip(1)];

    /// <summary>How many fields a reader read as the record has them.</summary>
    public int CountSame(string reader)
    {
        var column = Array.IndexOf(_readers, reader);
        return Rows.Count(row => row[column] == "=");
    }

    /// <summary>Asserts that each difference, and nothing else, has a reason, in the order of the table.</summary>
    public void AssertReasons()
    {
        var differences = ReadRows(folder, "differences.tsv").Skip(1).ToList();
        var found =
            from row in Rows
            from at in Enumerable.Range(3, row.Length - 3)
            where row[at] != "="
            select string.Join('|', _readers[at], row[1], row[0], row[at]);
        Assert.Equal(differences.Select(row => string.Join('|', row[..4])), found);
        Assert.All(differences, row => Assert.NotEmpty(row[4]));
    }

    private static IEnumerable<string[]> ReadRows(string folder, string file) =>
        File.ReadLines(Repository.At(folder, file)).Select(line => line.Split('\t'));
}
