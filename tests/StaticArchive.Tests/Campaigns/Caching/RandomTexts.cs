namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// What people write, by chance: few names, years and titles, so that papers come to share works and to collide.
/// </summary>
internal static class RandomTexts
{
    private static readonly string[] Names = ["Archer, A.", "Bell, B.", "Cole, C.", "Department of Health"];
    private static readonly string[] Titles =
    [
        "On weirs",
        "On weirs: a second look",
        "Ponds and their keepers",
        "The keeping of ponds",
    ];

    /// <summary>A paper with a list of references and sentences that cite them.</summary>
    public static string Text(Random chance)
    {
        var entries = Enumerable
            .Range(0, chance.Next(1, 5))
            .Select(_ =>
                (
                    $"{OneOf(Names, chance)} ({Year(chance)}) {OneOf(Titles, chance)}, Journal of Weirs, "
                    + $"{chance.Next(1, 4)}(2): {chance.Next(1, 4)}-{chance.Next(5, 9)}."
                )
            )
            .ToList();
        return $"# {OneOf(Titles, chance)}\n\nDora Dale\n\n{Year(chance)}-03\n\n## Abstract\n\nWeirs were counted in "
            + $"{Year(chance)}.\n\n## Findings\n\n"
            + $"It was found (Archer {Year(chance)}) and found again (Bell, {Year(chance)}; Cole "
            + $"{Year(chance)}a). The Department of Health ({Year(chance)}) agreed in May {Year(chance)}.\n\n## "
            + $"References\n\n{string.Join("\n\n", entries)}\n";
    }

    /// <summary>A <c>paper.yml</c>.</summary>
    public static string Record(Random chance) =>
        chance.Next(6) switch
        {
            0 => "access: withdrawn\naccess-note: Its authors asked for it.\n",
            1 => "access: abstract\n",
            2 => "access: metadata\n",
            3 => $"issued: \"{Year(chance)}\"\nformerly: [paper-{chance.Next(6)}]\n",
            4 => $"language: {(chance.Next(2) == 0 ? "de" : "en")}\n",
            _ => $"title: {OneOf(Titles, chance)}\n",
        };

    /// <summary>Other settings.</summary>
    public static string Settings(string text, Random chance) =>
        chance.Next(4) switch
        {
            0 => $"title: Weirs of {Year(chance)}\n",
            1 => "title: Weirs\nlanguage: de\n",
            2 => "title: Weirs\norganisations:\n  - {id: dh, name: Department of Health, aliases: [DoH, DH], "
                + "type: department}\n",
            _ => text + $"\n# Looked at in {Year(chance)}.\n",
        };

    /// <summary>Names of one author, and what is one work and what is not.</summary>
    public static string Aliases(Random chance) =>
        chance.Next(2) == 0
            ? "- {name: Archer, aliases: [Bowman]}\n"
            : (
                $"aliases:\n  - {{name: Department of Health, aliases: [DoH]}}\nsame:\n  - [archer-{Year(chance)}, "
                + $"archer-{Year(chance)}]\ndifferent:\n  - [bell-{Year(chance)}, bell-{Year(chance)}]\n"
            );

    /// <summary>Records of works.</summary>
    public static string References(Random chance) =>
        $"- id: ponds\n  type: book\n  title: {OneOf(Titles, chance)}\n  author: [{{family: Archer, given: "
        + $"Ann}}]\n  issued: {{date-parts: [[{Year(chance)}]]}}\n";

    /// <summary>An annotation.</summary>
    public static string Note(string quote, Random chance) =>
        $"---\nauthor: Dora Dale\ncreated: \"{Year(chance)}-05-06\"\nquote: \"{quote}\"\nreferences: "
        + $"[archer-{Year(chance)}]\n---\nIs it so? [@archer-{Year(chance)}]\n";

    /// <summary>An event.</summary>
    public static string Event(string paper, string quote, Random chance) =>
        $"- id: weir-opened\n  date: \"{Year(chance)}\"\n  title: A weir is opened\n  kind: launch\n  "
        + $"evidence:\n    - paper: {paper}\n      quote: \"{quote}\"\n";

    private static string OneOf(string[] values, Random chance) => values[chance.Next(values.Length)];

    private static int Year(Random chance) => chance.Next(1998, 2003);
}
