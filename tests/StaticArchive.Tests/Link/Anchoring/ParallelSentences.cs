namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>Sentences of one pattern that differ in a name, a number, a month, a side or a denial.</summary>
/// <param name="random">Says which.</param>
internal sealed class ParallelSentences(Random random)
{
    private static readonly string[] Towns = ["Northtown", "Southtown", "Weston", "Easton", "Harfield", "Marfield"];
    private static readonly string[] Counts = ["three", "four", "five", "six", "twelve", "14", "15", "310", "290"];
    private static readonly string[] Months = ["January", "March", "April", "May", "October", "December"];
    private static readonly string[] Sides = ["northern", "southern", "eastern", "western"];
    private static readonly string[] Years = ["1998", "1999", "2001", "2004", "2005", "2010"];
    private static readonly string[] Denials = ["did", "did not"];

    private static readonly string[] Patterns =
    [
        "The board of {town} met {count} times in {year} and agreed the budget.",
        "In {month} the trust employed {count} nurses.",
        "The {side} town told us that the new ward cut waiting by {count} days in its first year.",
        "Members of the panel in {town} {did} ask for a second report on what the new ward had cost.",
        "By {year} the council of {town} had paid for {count} beds, and the chair said so in {month}.",
        "{town} {did} close its hospital, although {count} members of the council had spoken for it.",
        "We were told by {count} of the managers that the {side} office {did} answer its letters.",
        "Dr {town} and colleagues ({year}) {did} find that joint teams saw patients sooner than others.",
    ];

    private static readonly string[] Fillers =
    [
        "Nobody whom we asked could say why this was so.",
        "The minutes are kept in the library and may be read there.",
        "What follows is taken from interviews with those who were present.",
        "A list of all that was paid stands at the end of the report.",
        "It was a wet summer, and few people came to hear the debate.",
        "Opinions of the matter differ to this day.",
    ];

    /// <summary>Two to five sentences of one pattern, no two of them the same.</summary>
    public IReadOnlyList<string> Choose()
    {
        var pattern = Patterns[random.Next(Patterns.Length)];
        var count = random.Next(2, 6);
        return [.. Enumerable.Range(0, 40).Select(_ => Fill(pattern)).Distinct(StringComparer.Ordinal).Take(count)];
    }

    /// <summary>Something that is said between them.</summary>
    public string Filler() => Fillers[random.Next(Fillers.Length)];

    private string Fill(string pattern) =>
        pattern
            .Replace("{town}", Any(Towns), StringComparison.Ordinal)
            .Replace("{count}", Any(Counts), StringComparison.Ordinal)
            .Replace("{month}", Any(Months), StringComparison.Ordinal)
            .Replace("{side}", Any(Sides), StringComparison.Ordinal)
            .Replace("{year}", Any(Years), StringComparison.Ordinal)
            .Replace("{did}", Any(Denials), StringComparison.Ordinal);

    private string Any(string[] words) => words[random.Next(words.Length)];
}
