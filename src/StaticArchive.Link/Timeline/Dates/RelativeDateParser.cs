namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Dates that count from another: <c>the following year</c>, <c>two years later</c>, <c>ten years on</c>, <c>last
/// year</c>.
/// </summary>
internal static class RelativeDateParser
{
    /// <summary>Number words, each at the index that it means.</summary>
    private static readonly string[] Numbers = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "seventeen eighteen nineteen twenty"
    ).Split(' ');

    /// <summary>A year that words count to.</summary>
    /// <param name="First">Index of their first token.</param>
    /// <param name="Last">Index of their last token.</param>
    /// <param name="IsApproximate">Whether they give it roughly: <c>ten years on</c>.</param>
    public readonly record struct RelativeDate(int First, int Last, int Year, bool IsApproximate);

    /// <summary>The date that begins at a token; null where none does or where its year is not certain.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="mentionedYear">The year mentioned last; null where none is near.</param>
    /// <param name="documentYear">The year the text was written in; null where it is not known.</param>
    public static RelativeDate? Parse(DateTokenStream tokens, int at, int? mentionedYear, int? documentYear)
    {
        var found = mentionedYear is { } year
            ? ParseAdjacentYear(tokens, at, year) ?? ParseYearOffset(tokens, at, year)
            : null;
        found ??= documentYear is { } now ? ParseFromDocumentYear(tokens, at, now) : null;
        return found is { } date && (documentYear is not { } limit || date.Year <= limit) ? date : null;
    }

    /// <summary><c>the following year</c>, <c>the previous year</c>, <c>that same year</c></summary>
    private static RelativeDate? ParseAdjacentYear(DateTokenStream tokens, int at, int year)
    {
        if (
            tokens[at].Word is not ("the" or "that")
            || !tokens.IsAdjacent(at + 1)
            || !tokens.IsAdjacent(at + 2)
            || tokens[at + 2].Word != "year"
            || IsOtherNounPhrase(tokens, at + 3)
        )
        {
            return null;
        }

        int? shift = tokens[at + 1].Word switch
        {
            "following" or "next" or "subsequent" => 1,
            "previous" or "preceding" => -1,
            "same" => 0,
            _ => null,
        };
        return shift is { } by ? new RelativeDate(at, at + 2, year + by, IsApproximate: false) : null;
    }

    /// <summary><c>two years later</c>, <c>a year earlier</c>, <c>ten years on</c></summary>
    private static RelativeDate? ParseYearOffset(DateTokenStream tokens, int at, int year)
    {
        if (!IsCountOfYears(tokens, at) || !tokens.IsAdjacent(at + 2))
        {
            return null;
        }

        var count = ParseCount(tokens[at]);
        return tokens[at + 2].Word switch
        {
            "later" => new RelativeDate(at, at + 2, year + count, IsApproximate: false),
            "earlier" when tokens[at + 3].Word != "than" => new RelativeDate(
                at,
                at + 2,
                year - count,
                IsApproximate: false
            ),
            "on" when tokens.CharAfter(at + 2) is ',' or '.' or ';' or ')' => new RelativeDate(
                at,
                at + 2,
                year + count,
                IsApproximate: true
            ),
            _ => null,
        };
    }

    /// <summary><c>a year</c>, <c>two years</c></summary>
    private static bool IsCountOfYears(DateTokenStream tokens, int at) =>
        tokens[at + 1].Word is "year" or "years"
        && !tokens[at].IsExcluded
        && tokens.IsAdjacent(at + 1)
        && ParseCount(tokens[at]) is > 0 and var count
        && tokens[at + 1].Word == (count == 1 ? "year" : "years");

    /// <summary><c>a</c>, <c>1</c>, <c>two</c>, <c>15</c>; 0 for anything else.</summary>
    private static int ParseCount(DateToken token) =>
        token.Word is "a" or "1" ? 1
        : Array.IndexOf(Numbers, token.Word) is > 0 and var named ? named
        : token.Number is > 1 and <= 100 and var printed ? printed
        : 0;

    /// <summary><c>last year</c>, <c>earlier this year</c></summary>
    private static RelativeDate? ParseFromDocumentYear(DateTokenStream tokens, int at, int documentYear)
    {
        if (
            !tokens.IsAdjacent(at + 1)
            || tokens[at + 1].Word != "year"
            || tokens[at - 1].Word is "the" or "their" or "his" or "her" or "each" or "every"
            || IsOtherNounPhrase(tokens, at + 2)
        )
        {
            return null;
        }

        return tokens[at].Word switch
        {
            "last" => new RelativeDate(at, at + 1, documentYear - 1, IsApproximate: false),
            "this" => new RelativeDate(at, at + 1, documentYear, IsApproximate: false),
            _ => null,
        };
    }

    /// <summary><c>last year of life</c>, <c>the following year group</c> are none.</summary>
    private static bool IsOtherNounPhrase(DateTokenStream tokens, int at) =>
        tokens.IsAdjacent(at)
        && tokens[at].Word is "of" or "group" or "old" or "olds" or "groups" or "round" or "students" or "pupils";
}
