using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The genre of a work in square brackets behind its title: <c>[PhD thesis]</c>, <c>[Doctoral dissertation, University
/// of Riverton]</c>, <c>[Conference presentation]</c>. It is no part of the title.
/// </summary>
internal static class EntryGenreRule
{
    private const int MaxLength = 120;

    private static readonly string[] Genres =
    [
        "thesis",
        "dissertation",
        "diss.",
        "presentation",
        "working paper",
        "report",
        "preprint",
        "press release",
        "blog post",
        "letter",
        "editorial",
        "abstract",
        "poster",
        "speech",
        "data set",
        "dataset",
        "video",
        "tesis",
        "thèse",
        "dissertação",
        "tesi",
    ];

    /// <summary>Reads the last such bracket; what follows a comma in it is the publisher.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        for (var open = text.LastIndexOf('['); open > 0; open = text.LastIndexOf('[', open - 1))
        {
            var close = text.IndexOf(']', open);
            if (close > open + 3 && close < open + MaxLength && NamesGenre(text[(open + 1)..close]))
            {
                return Read(entry, new Span(open, close + 1));
            }
        }

        return entry;
    }

    private static bool NamesGenre(string words) =>
        Array.Exists(
            Genres,
            genre =>
                words.AsSpan(0, FindComma(words)).EndsWith(genre, StringComparison.OrdinalIgnoreCase)
                || words.StartsWith(genre, StringComparison.OrdinalIgnoreCase)
        );

    private static int FindComma(string words) =>
        words.IndexOf(',', StringComparison.Ordinal) is var at and > 0 ? at : words.Length;

    private static EntryParseState Read(EntryParseState entry, Span bracket)
    {
        var words = entry.Remainder[(bracket.Start + 1)..(bracket.End - 1)];
        var comma = FindComma(words);
        return entry.Consume(bracket) with
        {
            Item = entry.Item with
            {
                Genre = words[..comma],
                Publisher = comma < words.Length ? words[(comma + 1)..].Trim() : entry.Item.Publisher,
            },
        };
    }
}
