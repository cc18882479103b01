using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticArchive.Publish.Search.Scripts;

/// <summary>What has to be known before anything can be looked up: which piece of the index holds what.</summary>
internal sealed record SearchManifest
{
    private static readonly SearchManifestJson Form = new(
        new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    /// <summary>Folder of the pieces, named by what they hold.</summary>
    [JsonPropertyName("v")]
    public required string Version { get; init; }

    /// <summary>Number of passages.</summary>
    [JsonPropertyName("n")]
    public required int Passages { get; init; }

    /// <summary>Number of groups.</summary>
    [JsonPropertyName("g")]
    public required int Groups { get; init; }

    /// <summary>First passage of each group, written by <see cref="Compression.InterpolativeCode"/>.</summary>
    [JsonPropertyName("c")]
    public required string Starts { get; init; }

    /// <summary>Year of each group in runs: <c>2011*12 2010*3</c>.</summary>
    [JsonPropertyName("y")]
    public required string Years { get; init; }

    /// <summary>Where the pieces with words begin, separated by blanks; the first begins at the beginning.</summary>
    [JsonPropertyName("t")]
    public required string Terms { get; init; }

    /// <summary>The first piece with words of each piece with positions, as <see cref="Gaps"/>.</summary>
    [JsonPropertyName("p")]
    public required string Positions { get; init; }

    /// <summary>First passage of each piece with records, as <see cref="Gaps"/>.</summary>
    [JsonPropertyName("r")]
    public required string Records { get; init; }

    /// <summary>First key of each piece with spellings.</summary>
    [JsonPropertyName("s")]
    public required string Spellings { get; init; }

    /// <summary>
    /// Kinds of passages there are, each behind its letter, and what readers call it: <c>dpaper=Beitrag ssection</c>.
    /// </summary>
    [JsonPropertyName("k")]
    public required string Kinds { get; init; }

    /// <summary>As a script reads it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form.SearchManifest);

    /// <summary>
    /// What each of ascending numbers adds to the one before, <c>0 148 148</c> for 0, 148, 296: it repeats itself,
    /// which a server's compression makes good use of.
    /// </summary>
    public static string Gaps(IReadOnlyList<int> numbers) =>
        string.Join(' ', numbers.Select((number, i) => number - (i > 0 ? numbers[i - 1] : 0)));

    /// <summary>Equal neighbours together: <c>2011*12 2010*3</c>; a single one without its number.</summary>
    public static string Runs(IEnumerable<int> values)
    {
        var runs = new List<(int Value, int Count)>();
        foreach (var value in values)
        {
            if (runs.Count > 0 && runs[^1].Value == value)
            {
                runs[^1] = (value, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((value, 1));
            }
        }

        return string.Join(' ', runs.Select(run => run.Count == 1 ? $"{run.Value}" : $"{run.Value}*{run.Count}"));
    }
}
