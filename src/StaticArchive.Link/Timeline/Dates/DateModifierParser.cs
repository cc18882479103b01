namespace StaticArchive.Link.Timeline.Dates;

/// <summary>Parses the words around a date that modify it.</summary>
internal static class DateModifierParser
{
    /// <summary>What the words mean.</summary>
    public enum DateModifier
    {
        /// <summary>Just that date.</summary>
        None,

        /// <summary><c>since 1998</c>, <c>2008 onwards</c></summary>
        Since,

        /// <summary><c>by April 2013</c>, <c>until 2005</c></summary>
        Until,

        /// <summary><c>about 1998</c></summary>
        Approximate,
    }

    /// <summary>
    /// The index of the first token of the expression, its modifier, and whether a word before it proves a date.
    /// </summary>
    public readonly record struct LeadingModifier(int First, DateModifier Modifier, bool IsDateCue);

    /// <summary>
    /// Reads the words before a date: <c>since the late 1990s</c>, <c>the end of 2003</c>, <c>c. 1850</c>,
    /// <c>pre-1990</c>.
    /// </summary>
    public static LeadingModifier ParseBefore(DateTokenStream tokens, int first)
    {
        var (at, hasCue) = (first, false);
        while (CountNeutralWords(tokens, at) is > 0 and var count)
        {
            hasCue |= tokens[at - count].Word != "the";
            at -= count;
        }

        var modifier = tokens.Gap(at) is " " or ". " or "." or "-" ? ParseModifier(tokens, at - 1) : null;
        if (modifier is { } known)
        {
            var isTwoWords = tokens[at - 1].Word == "to";
            return new LeadingModifier(at - (isTwoWords ? 2 : 1), known, true);
        }

        return new LeadingModifier(
            at,
            DateModifier.None,
            hasCue || (tokens.IsAdjacent(at) && IsPreposition(tokens, at - 1))
        );
    }

    /// <summary>
    /// <c>2008 onwards</c>, <c>from 1998 on</c>, <c>2005 to the present</c>: the index of the last word; 0 for none.
    /// </summary>
    public static int ParseOnwards(DateTokenStream tokens, int first, int last) =>
        (tokens[last + 1].Word, tokens[last + 2].Word, tokens[last + 3].Word) switch
        {
            ("onwards" or "onward", _, _) when tokens.IsAdjacent(last + 1) => last + 1,
            ("on", _, _) when tokens.IsAdjacent(last + 1) && tokens[first - 1].Word == "from" => last + 1,
            ("present", _, _) when tokens.IsHyphenated(last + 1) => last + 1,
            ("to", "date" or "present", _) when tokens.IsAdjacent(last + 1) => last + 2,
            ("to", "the", "present") when tokens.IsAdjacent(last + 1) => last + 3,
            _ => 0,
        };

    /// <summary>How many words before belong to the date without changing it.</summary>
    private static int CountNeutralWords(DateTokenStream tokens, int at)
    {
        var gap = tokens.Gap(at);
        if (gap is not (" " or "-" or "–"))
        {
            return 0;
        }

        return tokens[at - 1].Word switch
        {
            "the" or "early" or "late" or "mid" or "later" when !tokens[at - 1].IsExcluded => 1,
            "year" or "years" when gap is " " => 1,
            "of"
                when gap is " "
                    && tokens.IsAdjacent(at - 1)
                    && tokens[at - 2].Word
                        is "end"
                            or "beginning"
                            or "start"
                            or "middle"
                            or "close"
                            or "spring"
                            or "summer"
                            or "autumn"
                            or "winter"
                            or "half"
                            or "months"
                            or "part" => 2,
            _ => 0,
        };
    }

    private static DateModifier? ParseModifier(DateTokenStream tokens, int at) =>
        tokens[at].Word switch
        {
            "since" or "after" or "post" => DateModifier.Since,
            "by" or "before" or "until" or "till" or "pre" => DateModifier.Until,
            "to" when tokens[at - 1].Word is "up" or "prior" && tokens.IsAdjacent(at) => DateModifier.Until,
            "about" or "around" or "circa" or "ca" or "approximately" or "roughly" => DateModifier.Approximate,
            "c" when tokens.CharAfter(at) is '.' or ' ' && !tokens.IsCapitalized(at) => DateModifier.Approximate,
            _ => null,
        };

    private static bool IsPreposition(DateTokenStream tokens, int at) =>
        tokens[at].Word switch
        {
            "in" or "during" or "from" or "between" or "throughout" or "beyond" or "within" or "copyright" => true,
            "of" => YearClassifier.IsDatedNoun(tokens[at - 1].Word)
                || DatePointParser.ParseMonth(tokens, at - 1) > 0
                || IsOrdinal(tokens[at - 1].Word),
            "as" => tokens[at - 1].Word is "back" or "early" or "late" or "recently" or "long",
            _ => false,
        };

    /// <summary><c>the fifth of 2002</c></summary>
    private static bool IsOrdinal(string word) =>
        word
            is "first"
                or "second"
                or "third"
                or "fourth"
                or "fifth"
                or "sixth"
                or "seventh"
                or "eighth"
                or "ninth"
                or "tenth"
                or "last"
                or "rest"
                or "remainder";
}
