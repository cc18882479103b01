using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Tells a citation from a date. What the list confirms is one, but for months; what it does not must look like one:
/// two names or more, <c>et al</c>, a bracket that holds nothing else, a surname that the list knows, a verb of saying
/// behind the year.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">What can be meant.</param>
internal sealed class CitationClassifier(string text, CitableWorkIndex list)
{
    private static readonly HashSet<string> ReportingVerbs = WordList.ParseSet(
        "argue argues argued find finds found report reports reported suggest suggests suggested show shows "
            + "showed state states stated note notes noted describe describes described claim claims claimed "
            + "conclude concludes concluded observe observes observed "
            + "say says said warn warns warned recommend recommends recommended call calls called set sets "
            + "publish published agree agrees agreed stress stresses stressed insist insists maintain "
            + "maintains draw draws drew offer offers offered provide provides provided believe believes "
            + "believed see sees saw reveal reveals revealed confirm confirms confirmed predict predicts "
            + "emphasise emphasises emphasised emphasize emphasizes emphasized distinguish distinguishes "
            + "distinguished outline outlines outlined comment comments commented add adds added define "
            + "defines defined propose proposes proposed presents presented examine examines examined "
            + "identify identifies identified points writes wrote explains explained contends asserts "
            + "indicates indicated demonstrated demonstrates estimate estimated estimates highlights "
            + "discusses discussed considers reviewed"
    );

    private readonly Lazy<HashSet<string>> _lowercaseWords = new(() => FindLowercaseWords(text));

    /// <summary>Whether a label and a year are a citation.</summary>
    public bool IsCitation(CitationResolution resolution, YearToken year, CitationContext context)
    {
        var label = resolution.Label;
        var lastWord = context.Tokens[context.LastToken].AsSpan(text);
        var isInside = context.IsBracketed || context.BracketStart >= 0;
        if (CitationLexicon.IsDatedNoun(lastWord) && label is { HasEtAl: false, Names.Count: 1 })
        {
            return resolution.Entries.Count > 0 && (context.IsBracketed || (isInside && !IsMonth(lastWord)));
        }

        if (resolution.Entries.Count > 0)
        {
            return isInside
                || label.HasEtAl
                || label.Names.Count > 1
                || resolution.How is null
                || IsAbbreviation(lastWord);
        }

        if (IsCourtParty(resolution, context) || IsPublisher(resolution, context))
        {
            return false;
        }

        if (year.Year == 0 || year.IsRange)
        {
            return isInside
                && (
                    label.HasEtAl
                    || label.Names.Count > 1
                    || (
                        year.IsRange
                        && !context.IsBracketed
                        && CountNames(context, resolution) > 1
                        && StandsAlone(resolution, year, context)
                    )
                );
        }

        if (label.HasEtAl)
        {
            return label.FirstFamilyName.Length > 1;
        }

        if (label.IsOrganisation || label.Names.Count > 1)
        {
            return isInside
                && (context.IsBracketed || IsClosed(year.End, context))
                && !IsProductName(context)
                && (label.IsOrganisation || IsKnown(label) || ArePersons(resolution, context));
        }

        return context.IsBracketed
            ? IsKnown(label) || HasReportingVerb(year.End)
            : context.BracketStart >= 0 && StandsAlone(resolution, year, context);
    }

    /// <summary><c>DH 2006</c> in running text.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 8 && char.IsUpper(word[0]) && char.IsUpper(word[^1]);

    /// <summary>A party to a case in court: <c>R (Brown) v Secretary of State for Health [2003]</c>.</summary>
    private bool IsCourtParty(CitationResolution resolution, CitationContext context)
    {
        var before = context.Tokens.FindIndex(token => token.Start >= resolution.Start) - 1;
        return before >= 0 && context.Tokens[before].AsSpan(text) is "v" or "vs" or "versus"
            || (
                before > 0
                && context.Tokens[before].Is(text, '.')
                && context.Tokens[before - 1].AsSpan(text) is "v" or "vs"
            );
    }

    /// <summary>A publisher behind its place: <c>(London: Longmans, 1931)</c>.</summary>
    private bool IsPublisher(CitationResolution resolution, CitationContext context)
    {
        var at = context.Tokens.FindIndex(token => token.Start >= resolution.Start) - 1;
        if (at < 1 || context.IsBracketed || !context.Tokens[at].Is(text, ':'))
        {
            return false;
        }

        while (
            at > 0
            && (
                context.Tokens[at - 1].Kind is TextTokenKind.Name or TextTokenKind.Initial
                || context.Tokens[at - 1].Is(text, ',')
            )
        )
        {
            at--;
        }

        return at > 0
            && context.Tokens[at].Kind == TextTokenKind.Name
            && (context.Tokens[at - 1].Is(text, '(') || context.Tokens[at - 1].Is(text, '['));
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => EnglishDateParser.ParseMonth(word.ToString()) > 0;

    private bool IsKnown(AuthorLabel label) =>
        list.IsFamilyName(label.FirstFamilyName) || list.FindByFirstAuthor(label.FirstFamilyName).Count > 0;

    /// <summary>
    /// No name of several stands in capitals throughout, and none has many words: <c>AMU and Cancéropôle Provence Alpes
    /// (2014)</c> gives money.
    /// </summary>
    private bool ArePersons(CitationResolution resolution, CitationContext context)
    {
        foreach (var token in context.Tokens)
        {
            if (
                token.Start >= resolution.Start
                && token.Kind == TextTokenKind.Name
                && !token.AsSpan(text).ContainsAnyInRange('a', 'z')
            )
            {
                return false;
            }
        }

        return resolution.Label.Names.All(name => name.Count(word => !word.IsInitial) <= 3);
    }

    /// <summary>
    /// A single name in a bracket of citations: nothing else stands beside it, and the word is never used as a common
    /// one.
    /// </summary>
    private bool StandsAlone(CitationResolution resolution, YearToken year, CitationContext context)
    {
        if (IsKnown(resolution.Label))
        {
            return true;
        }

        var first = context.Tokens.FindIndex(token => token.Start >= resolution.Start);
        var isOpen = first <= 0 || context.Tokens[first - 1].Kind is TextTokenKind.Punctuation or TextTokenKind.Word;
        return isOpen
            && IsClosed(year.End, context)
            && !IsProductName(context)
            && !resolution.Label.Names[0].All(word => _lowercaseWords.Value.Contains(word.Key));
    }

    /// <summary>Behind the year, and its locator, the bracket closes or another citation follows.</summary>
    private bool IsClosed(int at, CitationContext context)
    {
        var end = context.Block.End;
        var next = LocatorParser.Parse(text, at, end).End;
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
        return (text[next] is ',' or '&' || text.AsSpan(next).StartsWith("and ", StringComparison.Ordinal))
            && close > 0
            && HasYear(next, next + close);
    }

    private bool HasYear(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is '1' or '2' && YearToken.ParseAt(text, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>NanoDrop 2000</c>: a capital inside the word, but for <c>McKay</c>, <c>DeLuca</c> and the like; or capitals
    /// and little else.
    /// </summary>
    private bool IsProductName(CitationContext context)
    {
        var word = context.Tokens[context.LastToken].AsSpan(text);
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && i > 3)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasReportingVerb(int at)
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

        return ReportingVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start));
    }

    private static int CountNames(CitationContext context, CitationResolution resolution) =>
        context.Tokens.Count(token => token.Start >= resolution.Start && token.Kind == TextTokenKind.Name);

    /// <summary>All words of the text that are printed in small letters somewhere.</summary>
    private static HashSet<string> FindLowercaseWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, end) in WordTokenizer.Tokenize(text))
        {
            if (char.IsLower(text[start]))
            {
                lookup.Add(text.AsSpan(start, end - start));
            }
        }

        return words;
    }
}
