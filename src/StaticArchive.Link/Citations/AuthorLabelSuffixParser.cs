using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Skips what can stand between the last name of an author label and the year, from right to left: a possessive, an
/// abbreviation in brackets, <c>et al.</c>, the full stop of <c>Inc.</c>
/// </summary>
/// <param name="tokens">Its tokens before the year.</param>
internal sealed class AuthorLabelSuffixParser(string text, List<TextToken> tokens)
{
    private const int MaxExplanation = 10;

    private static readonly HashSet<string> Others = LanguageCatalog.GetWords("colleagues");

    private static readonly HashSet<string> Conjunctions = [.. LanguageCatalog.GetPhrases("and"), "&"];

    /// <summary><c>Leutz’ (1999)</c>, <c>et al.’s (2003)</c></summary>
    public int SkipPossessive(int at)
    {
        if (at > 0 && tokens[at].Is(text, "s") && IsApostrophe(at - 1))
        {
            return at - 2;
        }

        return at >= 0 && IsApostrophe(at) ? at - 1 : at;
    }

    /// <summary><c>Global Humanitarian Forum [GHF] 2009</c>, <c>Department of Health (DH) (2002)</c></summary>
    public int SkipAbbreviation(int at)
    {
        if (FindExplained(at) is >= 0 and var acronym)
        {
            return acronym;
        }

        if (at < 3 || !IsEither(at, ')', ']') || !IsEither(at - 2, '(', '['))
        {
            return at;
        }

        var inside = tokens[at - 1];
        return inside.Kind == TextTokenKind.Name && char.IsUpper(text[inside.Start + 1]) ? at - 3 : at;
    }

    /// <summary>
    /// Index of the letters that a name in brackets explains: <c>LCB (Lane Counts Board) 2009</c>; -1 for none.
    /// </summary>
    private int FindExplained(int at)
    {
        var open = at > 3 && IsEither(at, ')', ']') ? at - 1 : 0;
        while (open > Math.Max(0, at - MaxExplanation) && tokens[open].Kind is TextTokenKind.Name or TextTokenKind.Word)
        {
            open--;
        }

        return
            open > 0
            && open < at - 2
            && IsEither(open, '(', '[')
            && tokens[open - 1].Kind == TextTokenKind.Name
            && tokens[open + 1].Kind == TextTokenKind.Name
            && AcronymMatcher.IsAcronym(tokens[open - 1].AsSpan(text))
            ? open - 1
            : -1;
    }

    /// <summary><c>Tripos Associates, Inc. (2001)</c></summary>
    public int SkipFullStop(int at) =>
        at > 0 && tokens[at].Is(text, '.') && tokens[at - 1].Kind == TextTokenKind.Name ? at - 1 : at;

    /// <summary>
    /// Skips <c>et al</c> with and without full stops and comma, <c>and others</c>, <c>y otros</c>. Whether
    /// there was anything to skip.
    /// </summary>
    public bool SkipEtAl(ref int at)
    {
        var last = at >= 0 && tokens[at].Is(text, '.') ? at - 1 : at;
        var first =
            FindEtAl(last) is >= 0 and var latin ? latin
            : FindAndOthers(last) is >= 0 and var others ? others
            : FindInitials(last);
        if (first < 0)
        {
            return false;
        }

        at = first > 0 && tokens[first - 1].Is(text, ',') ? first - 2 : first - 1;
        return true;
    }

    /// <summary>Index of the <c>et</c> of <c>et al</c>, <c>et. al</c>, <c>et alii</c>; -1 for none.</summary>
    private int FindEtAl(int last)
    {
        if (
            last < 1
            || !(tokens[last].Is(text, "al") || tokens[last].Is(text, "alii") || tokens[last].Is(text, "coll"))
        )
        {
            return -1;
        }

        var et = last - (tokens[last - 1].Is(text, '.') ? 2 : 1);
        return et >= 0 && tokens[et].AsSpan(text) is "et" or "Et" ? et : -1;
    }

    /// <summary>Index of the first word of <c>and others</c>, <c>und andere</c>; -1 for none.</summary>
    private int FindAndOthers(int last) =>
        last > 0
        && tokens[last].Kind == TextTokenKind.Word
        && Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[last].AsSpan(text))
        && Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[last - 1].AsSpan(text))
            ? last - 1
            : -1;

    /// <summary>Index of the first letter of <c>u. a.</c>, <c>e.a.</c>; -1 for none.</summary>
    private int FindInitials(int last)
    {
        var first = last > 0 && tokens[last - 1].Is(text, '.') ? last - 2 : last - 1;
        return
            first > 0
            && tokens[last].AsSpan(text) is "a" or "m" or "ά" or "α"
            && tokens[first].AsSpan(text) is "u" or "e" or "y" or "κ"
            && tokens[first - 1].Kind is TextTokenKind.Name or TextTokenKind.Punctuation
            ? first
            : -1;
    }

    private bool IsApostrophe(int at) => IsEither(at, '\'', '’');

    private bool IsEither(int at, char one, char other) => tokens[at].Is(text, one) || tokens[at].Is(text, other);
}
