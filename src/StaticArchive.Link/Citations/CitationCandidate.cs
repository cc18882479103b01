using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// An author label with a year behind it that may be a citation, as the features that <see cref="CitationClassifier"/>
/// decides by.
/// </summary>
/// <param name="vocabulary">Words of the document.</param>
/// <param name="resolution">The label and the works that it can mean.</param>
/// <param name="context">Where they stand.</param>
internal sealed class CitationCandidate(
    DocumentVocabulary vocabulary,
    CitationResolution resolution,
    YearToken year,
    CitationContext context
)
{
    private const int MaxWordsOfPerson = 3;
    private const int MaxAbbreviationLength = 7;

    // "DeLuca", "McKay": a capital this far inside a word is still that of a name.
    private const int MaxNamePrefixLength = 3;

    private string Text => vocabulary.Text;

    private AuthorLabel Label => resolution.Label;

    private ReadOnlySpan<char> LastWord => context.Tokens[context.LastToken].AsSpan(Text);

    /// <summary>Whether a work of the list has such authors and this year.</summary>
    public bool IsListed => resolution.Entries.Count > 0;

    /// <summary>Whether names, number of authors and letter of the year are exactly those of the list.</summary>
    public bool IsExactMatch => resolution.How is null;

    /// <summary>Whether the first family name is that of an author of the list.</summary>
    public bool IsKnownAuthor => vocabulary.IsKnownAuthor(Label);

    /// <summary><c>Field et al.</c></summary>
    public bool HasEtAl => Label.HasEtAl;

    /// <summary><c>Field and Peck</c></summary>
    public bool HasSeveralNames => Label.Names.Count > 1;

    /// <summary><c>Field and Peck</c>, <c>Field et al.</c></summary>
    public bool HasSeveralAuthors => HasEtAl || HasSeveralNames;

    /// <summary>One name, without <c>et al.</c></summary>
    public bool HasSingleName => !HasEtAl && Label.Names.Count == 1;

    /// <summary><c>Department of Health</c></summary>
    public bool IsOrganisation => Label.IsOrganisation;

    /// <summary>Whether the first family name is more than a letter.</summary>
    public bool HasLongFamilyName => Label.FirstFamilyName.Length > 1;

    /// <summary><c>Leutz (1999)</c></summary>
    public bool IsYearBracketed => context.IsYearBracketed;

    /// <summary><c>(see Leutz 1999)</c>, <c>Leutz (1999)</c></summary>
    public bool IsInBracket => IsYearBracketed || IsInOpenBracket;

    /// <summary>Whether a bracket before the year is still open, that of the year alone included.</summary>
    public bool IsInOpenBracket => context.BracketStart >= 0;

    /// <summary><c>in press</c>, <c>2008-13</c></summary>
    public bool HasNoSingleYear => year.Year == 0 || year.IsRange;

    /// <summary><c>March 2011</c>, <c>Health Act 1999</c></summary>
    public bool EndsInDatedNoun => CitationLexicon.IsDatedNoun(LastWord);

    /// <summary><c>England and Wales 2011</c>, where the text says that something is in both.</summary>
    public bool IsPlace =>
        !IsKnownAuthor && Label.Names.All(name => name.Count > 0 && name.All(word => vocabulary.IsPlace(word.Key)));

    /// <summary><c>March 2011</c></summary>
    public bool EndsInMonth => EnglishDateParser.ParseMonth(LastWord.ToString()) > 0;

    /// <summary><c>Mai 2012</c>, but not <c>OCT 2012</c>, which may be an organisation.</summary>
    public bool EndsInForeignMonth => LastWord.ContainsAnyInRange('a', 'z') && MonthPrefix.IsMonth(LastWord);

    /// <summary><c>DH 2006</c>, <c>DoH 2006</c></summary>
    public bool EndsInAbbreviation =>
        LastWord is { Length: > 1 and <= MaxAbbreviationLength } word
        && char.IsUpper(word[0])
        && char.IsUpper(word[^1]);

    /// <summary>
    /// A capital inside the word, <c>NanoDrop 2000</c>, but for those of <c>McKay</c> and <c>DeLuca</c>.
    /// </summary>
    public bool EndsInProductName
    {
        get
        {
            var word = LastWord;
            for (var i = MaxNamePrefixLength + 1; i < word.Length; i++)
            {
                if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A party to a case in court: <c>R (Brown) v. Secretary of State for Health [2003]</c>.</summary>
    public bool IsCourtParty
    {
        get
        {
            var before = FindFirstToken() - 1;
            return before >= 0 && context.Tokens[before].AsSpan(Text) is "v" or "vs" or "versus"
                || (before > 0 && IsSign(before, '.') && context.Tokens[before - 1].AsSpan(Text) is "v" or "vs");
        }
    }

    /// <summary>A publisher behind its place, which follows the bracket: <c>(London: Longmans, 1931)</c>.</summary>
    public bool IsPublisher
    {
        get
        {
            var at = FindFirstToken() - 1;
            if (at < 1 || IsYearBracketed || !IsSign(at, ':'))
            {
                return false;
            }

            while (at > 0 && (IsNameOrInitial(at - 1) || IsSign(at - 1, ',')))
            {
                at--;
            }

            return at > 0
                && context.Tokens[at].Kind == TextTokenKind.Name
                && (IsSign(at - 1, '(') || IsSign(at - 1, '['));
        }
    }

    /// <summary>
    /// No name of several stands in capitals throughout, and none has many words: <c>AMU and Cancéropôle Provence
    /// Alpes (2014)</c> gives money.
    /// </summary>
    public bool ArePersons
    {
        get
        {
            foreach (var token in context.Tokens)
            {
                if (
                    token.Start >= resolution.Start
                    && token.Kind == TextTokenKind.Name
                    && !token.AsSpan(Text).ContainsAnyInRange('a', 'z')
                )
                {
                    return false;
                }
            }

            return Label.Names.All(name => name.Count(word => !word.IsInitial) <= MaxWordsOfPerson);
        }
    }

    /// <summary>A name of several words with two years, alone in a bracket: <c>(Strategic Plan 2008-13)</c>.</summary>
    public bool IsBracketedPeriodName =>
        year.IsRange
        && !IsYearBracketed
        && context.Tokens.Count(token => token.Start >= resolution.Start && token.Kind == TextTokenKind.Name) > 1
        && StandsAlone;

    /// <summary>
    /// A single name in a bracket of citations: either the list knows it, or nothing else stands beside it and the word
    /// is never used as a common one.
    /// </summary>
    public bool StandsAlone
    {
        get
        {
            if (IsKnownAuthor)
            {
                return true;
            }

            var first = FindFirstToken();
            var isOpen =
                first <= 0 || context.Tokens[first - 1].Kind is TextTokenKind.Punctuation or TextTokenKind.Word;
            return isOpen
                && IsClosed
                && !EndsInProductName
                && !Label.Names[0].All(word => vocabulary.IsCommonWord(word.Key));
        }
    }

    /// <summary>Behind the year, and its locator, the bracket closes or another citation follows.</summary>
    public bool IsClosed => YearContext.IsClosed(Text, year.End, context.Block.End);

    /// <summary><c>Peck (2003) argues</c></summary>
    public bool HasReportingVerb => YearContext.HasReportingVerb(Text, year.End);

    /// <summary>Index of the first token of the label; -1 where none begins there.</summary>
    private int FindFirstToken() => context.Tokens.FindIndex(token => token.Start >= resolution.Start);

    private bool IsSign(int index, char sign) => context.Tokens[index].Is(Text, sign);

    private bool IsNameOrInitial(int index) =>
        context.Tokens[index].Kind is TextTokenKind.Name or TextTokenKind.Initial;
}
