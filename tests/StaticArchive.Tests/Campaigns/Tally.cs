using System.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns;

/// <summary>
/// What a campaign tried and what came of it: one line of the table, and every failure with what it takes to have it
/// again.
/// </summary>
/// <param name="name">Of the campaign.</param>
internal sealed class Tally(string name)
{
    private readonly Lock _gate = new();
    private readonly List<string> _failures = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Columns of the table: the first three are counts, the others have to be none.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    ["tried", "refused", "built", "crashed", "hung", "ran", "lost"];

    /// <summary>Counts.</summary>
    public int this[string column] => _counts.GetValueOrDefault(column);

    /// <summary>Notes something that has to happen.</summary>
    public void Count(string column)
    {
        lock (_gate)
        {
            _counts[column] = _counts.GetValueOrDefault(column) + 1;
        }
    }

    /// <summary>Notes something that must not happen.</summary>
    public void Fail(string column, string what)
    {
        lock (_gate)
        {
            _counts[column] = _counts.GetValueOrDefault(column) + 1;
            _failures.Add($"{column}: {what}");
        }
    }

    /// <summary>Prints the line; fails with the failures.</summary>
    public void Close(ITestOutputHelper output)
    {
        var line = new StringBuilder($"| {name, -34} |");
        foreach (var column in Columns)
        {
            line.Append(' ').Append(column).Append(' ').Append(this[column]).Append(" |");
        }

        output.WriteLine(line.ToString());
        AssertClean();
    }

    /// <summary>Fails with the failures.</summary>
    public void AssertClean() =>
        Assert.True(
            _failures.Count == 0,
            $"{name}: {_failures.Count} failures\n" + string.Join('\n', _failures.Take(25))
        );
}
