namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>
/// A short paper in no format at all: what every typesetter sets in its own, and what reading has to find again. The
/// notation is a sign and the words: <c>@</c> title, <c>by</c> authors, <c>on</c> date, <c>a</c> abstract, <c>#</c>
/// section, <c>-</c> and a number for list items, <c>&gt;</c> a voice, <c>b</c> and <c>:</c> a box, <c>t</c> a row,
/// <c>r</c> a reference, <c>=</c> the end.
/// </summary>
internal sealed record Manuscript(
    string Title,
    IReadOnlyList<string> Authors,
    string Date,
    string Abstract,
    IReadOnlyList<Part> Parts
)
{
    /// <summary>A name for messages and files.</summary>
    public string Name =>
        string.Concat(Title.ToLowerInvariant().Where(unit => char.IsAsciiLetter(unit) || unit == ' '))
            .Replace(' ', '-');

    /// <summary>All manuscripts below <c>Texts/manuscripts</c>.</summary>
    public static IReadOnlyList<Manuscript> All() =>
        [
            .. Directory
                .EnumerateFiles(Repository.At("tests", "StaticArchive.Tests", "Texts", "manuscripts"), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(path => File.ReadAllText(path).Split("\n=\n", StringSplitOptions.RemoveEmptyEntries))
                .Where(text => text.Contains('@'))
                .Select(Parse),
        ];

    private static Manuscript Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string Field(string sign) =>
            lines.First(line => line.StartsWith(sign, StringComparison.Ordinal))[sign.Length..];
        var parts = lines
            .Where(line =>
                !line.StartsWith("@ ", StringComparison.Ordinal)
                && !line.StartsWith("by ", StringComparison.Ordinal)
                && !line.StartsWith("on ", StringComparison.Ordinal)
                && !line.StartsWith("a ", StringComparison.Ordinal)
                && line != "="
            )
            .Select(Part)
            .ToList();
        // References always stand under their name.
        if (
            parts.FindIndex(part => part.Kind == PartKind.Reference) is >= 0 and var first
            && parts[first - 1] is not { Kind: PartKind.Section, Text: "References" }
        )
        {
            parts.Insert(first, new Part(PartKind.Section, "References"));
        }

        return new Manuscript(Field("@ "), Field("by ").Split("; "), Field("on "), Field("a "), parts);
    }

    private static Part Part(string line) =>
        line.Split(' ')[0] switch
        {
            "#" => new Part(PartKind.Section, line[2..]),
            "##" => new Part(PartKind.Subsection, line[3..]),
            "-" => new Part(PartKind.Bullet, line[2..]),
            ">" => new Part(PartKind.Quote, line[2..]),
            "b" => new Part(PartKind.BoxTitle, line[2..]),
            ":" => new Part(PartKind.BoxText, line[2..]),
            "t" => new Part(PartKind.Row, line[2..]),
            "r" => new Part(PartKind.Reference, line[2..]),
            [>= '1' and <= '9'] => new Part(PartKind.Number, line[2..]),
            _ => new Part(PartKind.Paragraph, line),
        };
}
