using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Tells a year from any other number of four digits: <c>in 2005</c>, <c>Health Act 1999</c>, <c>the 2001 census</c>
/// against <c>£2000</c>, <c>2000 mg</c>, <c>1,950</c>, <c>p. 1999</c>, <c>ISO 2108</c>.
/// </summary>
internal static class YearClassifier
{
    private static readonly HashSet<string> DatedNouns = WordList.ParseSet(
        "act acts bill order orders regulations regulation plan plans strategy report review census "
            + "conference congress election elections agreement treaty convention "
            + "directive programme program budget charter measure statute code scheme award awards games "
            + "olympics survey framework guidance paper summit protocol declaration "
            + "campaign referendum constitution reform reforms revolution war season edition recession crisis "
            + "settlement inquiry"
    );

    private static readonly HashSet<string> CountedNouns = WordList.ParseSet(
        "people patients persons participants respondents members staff women men children adults users "
            + "places beds words pages copies times households families units "
            + "employees workers pupils students schools hospitals cases deaths births men miles metres meters "
            + "km m cm mm kg g mg ug ml l ha acres tonnes tons hz khz mhz kj kcal "
            + "rpm hours minutes seconds days weeks months years dollars pounds euros points samples items "
            + "records articles studies genes cells observations volts watts k"
    );

    /// <summary>Whether a word is one that dated things are called by, such as <c>act</c> or <c>census</c>.</summary>
    public static bool IsDatedNoun(string word) => DatedNouns.Contains(word);

    /// <summary>Whether a word is one that is counted, such as <c>patients</c>.</summary>
    public static bool IsCountedNoun(string word) => CountedNouns.Contains(word);

    /// <summary>Whether the number at a token, with the words before it read, is a year.</summary>
    public static bool IsYear(
        DateTokenStream tokens,
        DateInterval stretch,
        DateModifierParser.LeadingModifier before,
        int lastDate
    )
    {
        var (first, last) = (stretch.First, stretch.Last);
        if (
            IsPartOfNumber(tokens, first, last)
            || (tokens.IsAdjacent(last + 1) && CountedNouns.Contains(tokens[last + 1].Word))
        )
        {
            return false;
        }

        if (IsRoundCount(tokens, stretch))
        {
            return false;
        }

        return before.IsDateCue
            || IsAfterDatedNoun(tokens, first)
            || IsBeforeDatedNoun(tokens, before.First, last)
            || IsAfterDate(tokens, first, lastDate)
            || IsAfterCopyrightSign(tokens, first);
    }

    /// <summary><c>£2000</c>, <c>2000%</c>, <c>2000.5</c>, <c>1999:23</c>, <c>2,000</c>, <c>PP-2000</c></summary>
    private static bool IsPartOfNumber(DateTokenStream tokens, int first, int last)
    {
        var (before, after, further) = (tokens.CharBefore(first), tokens.CharAfter(last), tokens.CharAfter(last, 1));
        return before
                is '£'
                    or '$'
                    or '€'
                    or '#'
                    or '='
                    or '/'
                    or '+'
                    or '×'
                    or '±'
                    or '~'
                    or '<'
                    or '>'
                    or '.'
                    or ':'
                    or '_'
                    or '\\'
            || (before is ',' && tokens[first - 1].Number >= 0)
            || (
                before is '-' or '–' or '‐'
                && tokens[first - 1].Word is not ("mid" or "early" or "late" or "pre" or "post" or "since")
            )
            || after is '%' or '°' or '‰' or '/' or '_' or '+' or '='
            || (after is '.' or ',' or ':' && char.IsAsciiDigit(further));
    }

    /// <summary><c>in 2000 villages</c>: a round number and a plural.</summary>
    private static bool IsRoundCount(DateTokenStream tokens, DateInterval stretch)
    {
        var next = tokens[stretch.Last + 1];
        return stretch.IsBareYear
            && stretch.Year % 100 == 0
            && tokens.IsAdjacent(stretch.Last + 1)
            && !tokens.IsCapitalized(stretch.Last + 1)
            && next.Word.Length > 3
            && next.Word[^1] == 's'
            && next.Word
                is not (
                    "this"
                    or "was"
                    or "has"
                    or "its"
                    or "thus"
                    or "does"
                    or "perhaps"
                    or "always"
                    or "across"
                    or "towards"
                    or "besides"
                );
    }

    /// <summary><c>Health Act 1999</c>, <c>NHS Plan (2000)</c>, <c>Health Act, 1999</c></summary>
    private static bool IsAfterDatedNoun(DateTokenStream tokens, int first) =>
        tokens.Gap(first) is " " or " (" or ", "
        && tokens.IsCapitalized(first - 1)
        && DatedNouns.Contains(tokens[first - 1].Word);

    /// <summary><c>the 2001 census</c>, <c>a 2010 White Paper</c></summary>
    private static bool IsBeforeDatedNoun(DateTokenStream tokens, int first, int last) =>
        tokens.IsAdjacent(last + 1)
        && (
            DatedNouns.Contains(tokens[last + 1].Word)
            || (tokens.IsAdjacent(last + 2) && DatedNouns.Contains(tokens[last + 2].Word))
        )
        && (
            tokens[first].Word == "the"
            || (
                tokens.IsAdjacent(first)
                && tokens[first - 1].Word is "a" or "its" or "their" or "this" or "that" or "his" or "her"
            )
        );

    /// <summary>The others of <c>in 2002, 2003 and 2005</c></summary>
    private static bool IsAfterDate(DateTokenStream tokens, int first, int lastDate) =>
        (lastDate == first - 1 && tokens.Gap(first) is ", ")
        || (
            lastDate == first - 2
            && lastDate >= 0
            && tokens[first - 1].Word is "and" or "or"
            && tokens.IsAdjacent(first)
        );

    private static bool IsAfterCopyrightSign(DateTokenStream tokens, int first) => tokens.Gap(first).Contains('©');
}
