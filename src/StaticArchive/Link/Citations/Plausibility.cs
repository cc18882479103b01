using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Tells a citation from a date. What the list confirms is one, but for months; what it does not must look like one: two names or more,
/// <c>et al</c>, a bracket that holds nothing else, a surname that the list knows, a verb of saying behind the year.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">What can be meant.</param>
internal sealed class Plausibility(string text, CitableList list)
{
    private static readonly HashSet<string> SayingVerbs = new(
        "argue argues argued find finds found report reports reported suggest suggests suggested show shows showed state states stated note notes noted describe describes described claim claims claimed conclude concludes concluded observe observes observed "
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat("say says said warn warns warned recommend recommends recommended call calls called set sets publish published agree agrees agreed stress stresses stressed insist insists maintain maintains draw draws drew offer offers offered provide provides provided believe believes believed see sees saw reveal reveals revealed confirm confirms confirmed predict predicts emphasise emphasises emphasised emphasize emphasizes emphasized distinguish distinguishes distinguished outline outlines outlined comment comments commented add adds added define defines defined propose proposes proposed presents presented examine examines examined identify identifies identified points writes wrote explains explained contends asserts indicates indicated demonstrated demonstrates estimate estimated estimates highlights discusses discussed considers reviewed".Split(' ')),
        StringComparer.Ordinal);

    private readonly Lazy<HashSet<string>> _smallWords = new(() => SmallWords(text));

    /// <summary>Whether a label and a year are a citation.</summary>
    public bool IsCitation(Resolution resolution, YearMark year, Setting setting)
    {
        var label = resolution.Label;
        var lastWord = setting.Tokens[setting.Last].Of(text);
        var isInside = setting.IsBracketed || setting.Bracket >= 0;
        if (NameWords.IsDated(lastWord) && label is { HasOthers: false, Names.Count: 1 })
        {
            return resolution.Entries.Count > 0 && (setting.IsBracketed || (isInside && !IsMonth(lastWord)));
        }

        if (resolution.Entries.Count > 0)
        {
            return isInside || label.HasOthers || label.Names.Count > 1 || resolution.How is null || IsAbbreviation(lastWord);
        }

        if (IsParty(resolution, setting) || IsPublisher(resolution, setting))
        {
            return false;
        }

        if (year.Year == 0 || year.IsRange)
        {
            return isInside && (label.HasOthers || label.Names.Count > 1 || (year.IsRange && !setting.IsBracketed && Words(setting, resolution) > 1 && StandsAlone(resolution, year, setting)));
        }

        if (label.HasOthers)
        {
            return label.FirstFamily.Length > 1;
        }

        if (label.IsPhrase || label.Names.Count > 1)
        {
            return isInside && (setting.IsBracketed || IsClosed(year.End, setting)) && !IsProduct(setting) && (label.IsPhrase || IsKnown(label) || ArePersons(resolution, setting));
        }

        return setting.IsBracketed ? IsKnown(label) || IsSaidOf(year.End) : setting.Bracket >= 0 && StandsAlone(resolution, year, setting);
    }

    /// <summary><c>DH 2006</c> in running text.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length is > 1 and < 8 && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    /// <summary>A party to a case in court: <c>R (Brown) v Secretary of State for Health [2003]</c>.</summary>
    private bool IsParty(Resolution resolution, Setting setting)
    {
        var before = setting.Tokens.FindIndex(token => token.Start >= resolution.Start) - 1;
        return before >= 0 && setting.Tokens[before].Of(text) is "v" or "vs" or "versus" || (before > 0 && setting.Tokens[before].Is(text, '.') && setting.Tokens[before - 1].Of(text) is "v" or "vs");
    }

    /// <summary>A publisher behind its place: <c>(London: Longmans, 1931)</c>.</summary>
    private bool IsPublisher(Resolution resolution, Setting setting)
    {
        var at = setting.Tokens.FindIndex(token => token.Start >= resolution.Start) - 1;
        if (at < 1 || setting.IsBracketed || !setting.Tokens[at].Is(text, ':'))
        {
            return false;
        }

        while (at > 0 && (setting.Tokens[at - 1].Kind is TokenKind.Name or TokenKind.Initial || setting.Tokens[at - 1].Is(text, ',')))
        {
            at--;
        }

        return at > 0 && setting.Tokens[at].Kind == TokenKind.Name && (setting.Tokens[at - 1].Is(text, '(') || setting.Tokens[at - 1].Is(text, '['));
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => MonthDates.Month(word.ToString()) > 0;

    private bool IsKnown(Label label) => list.IsSurname(label.FirstFamily) || list.WithFirst(label.FirstFamily).Count > 0;

    /// <summary>No name of several stands in capitals throughout, and none has many words: <c>AMU and Cancéropôle Provence Alpes (2014)</c> gives money.</summary>
    private bool ArePersons(Resolution resolution, Setting setting)
    {
        foreach (var token in setting.Tokens)
        {
            if (token.Start >= resolution.Start && token.Kind == TokenKind.Name && !token.Of(text).ContainsAnyInRange('a', 'z'))
            {
                return false;
            }
        }

        return resolution.Label.Names.All(name => name.Count(word => !word.IsInitial) <= 3);
    }

    /// <summary>A single name in a bracket of citations: nothing else stands beside it, and the word is never used as a common one.</summary>
    private bool StandsAlone(Resolution resolution, YearMark year, Setting setting)
    {
        if (IsKnown(resolution.Label))
        {
            return true;
        }

        var first = setting.Tokens.FindIndex(token => token.Start >= resolution.Start);
        var isOpen = first <= 0 || setting.Tokens[first - 1].Kind is TokenKind.Sign or TokenKind.Word;
        return isOpen && IsClosed(year.End, setting) && !IsProduct(setting) && !resolution.Label.Names[0].All(word => _smallWords.Value.Contains(word.Key));
    }

    /// <summary>Behind the year, and its locator, the bracket closes or another citation follows.</summary>
    private bool IsClosed(int at, Setting setting)
    {
        var end = setting.Block.End;
        var next = LocatorWords.After(text, at, end).End;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        if (next >= end || text[next] is ')' or ']' or ';')
        {
            return true;
        }

        // A comma or "and" must lead to another year before the bracket closes.
        var close = text.AsSpan(next, Math.Min(120, end - next)).IndexOfAny(')', ']');
        return (text[next] is ',' or '&' || text.AsSpan(next).StartsWith("and ", StringComparison.Ordinal)) && close > 0 && HasYear(next, next + close);
    }

    private bool HasYear(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is '1' or '2' && YearMark.At(text, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>NanoDrop 2000</c>: a capital inside the word, but for <c>McKay</c>, <c>DeLuca</c> and the like; or capitals and little else.</summary>
    private bool IsProduct(Setting setting)
    {
        var word = setting.Tokens[setting.Last].Of(text);
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && i > 3)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSaidOf(int at)
    {
        var start = text.AsSpan(at, Math.Min(4, text.Length - at)).IndexOfAny(')', ']') + at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return SayingVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start));
    }

    private static int Words(Setting setting, Resolution resolution) => setting.Tokens.Count(token => token.Start >= resolution.Start && token.Kind == TokenKind.Name);

    /// <summary>All words of the text that are printed in small letters somewhere.</summary>
    private static HashSet<string> SmallWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, end) in Text.Words.Find(text))
        {
            if (char.IsLower(text[start]))
            {
                lookup.Add(text.AsSpan(start, end - start));
            }
        }

        return words;
    }
}
