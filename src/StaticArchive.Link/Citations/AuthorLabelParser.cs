using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the authors of a citation from right to left, from the year back to where they can begin, and returns every
/// reading: one name, two joined by <c>and</c>, all of those with commas between them, the words of an organisation.
/// The list of references decides which of them is right.
/// </summary>
/// <param name="tokens">The tokens between the year before and this one.</param>
/// <param name="list">The works that can be meant.</param>
internal sealed class AuthorLabelParser(string text, List<TextToken> tokens, CitableWorkIndex list)
{
    private const int MaxNames = 12;
    private const int MaxJoiner = 3;

    /// <summary>
    /// Words between two authors. Some stand within one name as well (<c>Ortega y Gasset</c>): both are readings.
    /// </summary>
    private static readonly HashSet<string> Conjunctions = LanguageCatalog.GetWords("joins authors");

    private readonly AuthorNameParser _nameParser = new(text, tokens, list);
    private readonly AuthorLabelSuffixParser _suffixParser = new(text, tokens);

    /// <summary>The readings of the author label that ends with a token.</summary>
    public AuthorLabelReadings Parse(int last)
    {
        var at = _suffixParser.SkipAbbreviation(_suffixParser.SkipPossessive(last));
        var hasEtAl = _suffixParser.SkipEtAl(ref at);
        if (at < 0)
        {
            return AuthorLabelReadings.None;
        }

        var labels = new List<AuthorLabel>();
        if (!hasEtAl)
        {
            foreach (var phrase in new OrganisationNameParser(text, tokens, list).Parse(_suffixParser.SkipFullStop(at)))
            {
                labels.AddRange(ParseJoined(phrase));
                labels.Add(phrase);
            }
        }

        var phrases = labels.Count;
        var (names, joins, left) = ParseNames(at);
        for (var count = names.Count; count > 0; count--)
        {
            labels.Add(new AuthorLabel([.. names.Take(count).Reverse()], hasEtAl, IsOrganisation: false));
        }

        var fallback =
            phrases > 0 ? labels.FindIndex(label => label.IsOrganisation)
            : names.Count == 0 ? -1
            : names.Count - Math.Min(names.Count, ChooseDefault(joins, hasEtAl, left));
        return new AuthorLabelReadings(labels, fallback);
    }

    /// <summary>
    /// <c>Müller and Institute of Maps 1995</c>, <c>HM Treasury and Department of Health 2005</c>: names before an
    /// organisation's.
    /// </summary>
    private IEnumerable<AuthorLabel> ParseJoined(AuthorLabel phrase)
    {
        var at = tokens.FindIndex(token => token.Start == phrase.Start) - 1;
        if (at < 1 || ParseConjunction(ref at) is not true || at < 0)
        {
            yield break;
        }

        var names = ParseNames(at).Names;
        for (var count = names.Count; count > 0; count--)
        {
            yield return new AuthorLabel(
                [.. names.Take(count).Reverse(), phrase.Names[0]],
                HasEtAl: false,
                IsOrganisation: false
            );
        }
    }

    /// <summary>
    /// Names from the last to the first, what joins each to the one before it, and the index of the token before all
    /// of them.
    /// </summary>
    private (List<IReadOnlyList<AuthorLabelWord>> Names, List<bool> JoinedByAnd, int Left) ParseNames(int at)
    {
        var (names, joins) = (new List<IReadOnlyList<AuthorLabelWord>>(), new List<bool>());
        while (at >= 0 && names.Count < MaxNames && _nameParser.Parse(ref at) is { } name)
        {
            names.Add(name);
            var mark = at;
            if (ParseConjunction(ref at) is not { } join)
            {
                break;
            }

            joins.Add(join);
            if (
                at < 0
                || tokens[at].Kind is not (TextTokenKind.Name or TextTokenKind.Initial or TextTokenKind.Punctuation)
            )
            {
                at = mark;
                break;
            }
        }

        return (names, joins, at);
    }

    /// <summary>
    /// How many names to keep where no work of the list tells: those that <c>and</c> joins; all where a bracket or a
    /// semicolon stands before them.
    /// </summary>
    private int ChooseDefault(List<bool> joins, bool hasEtAl, int left)
    {
        var isWhole = left >= 0 && IsOpening(left);
        var known = joins.Count;
        if (known == 0 || (!hasEtAl && !joins[0]) || (hasEtAl && !isWhole))
        {
            return 1;
        }

        return isWhole ? known + 1 : 2;
    }

    /// <summary>
    /// Whether an author label can begin behind a token: a bracket, a semicolon, a small word that leads to names
    /// (<c>by</c>, <c>see</c>), <c>e.g.,</c>
    /// </summary>
    private bool IsOpening(int at)
    {
        var token = tokens[at];
        if (token.Kind == TextTokenKind.Word)
        {
            return token.AsSpan(text)
                is not ("in" or "from" or "at" or "of" or "for" or "to" or "and" or "with" or "within" or "across");
        }

        var before = token.Is(text, ',') && at > 0 ? tokens[at - 1] : token;
        return token.Is(text, '(')
            || token.Is(text, '[')
            || token.Is(text, ';')
            || (
                before.Is(text, '.') && at > 1 && tokens[at - (token.Is(text, ',') ? 2 : 1)].Kind == TextTokenKind.Word
            );
    }

    /// <summary>
    /// Skips <c>, and</c>, <c>et</c>, <c>&amp;</c> (true) or a comma alone (false); null for neither.
    /// </summary>
    private bool? ParseConjunction(ref int at)
    {
        if (at < 0)
        {
            return null;
        }

        if (
            tokens[at].Is(text, '&')
            || tokens[at].Is(text, '/')
            || Conjunctions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[at].AsSpan(text))
        )
        {
            at--;
            if (at >= 0 && tokens[at].Is(text, ','))
            {
                at--;
            }

            return true;
        }

        // "FINCH; OKE, 2011": no year stands between, so that both are of one citation.
        if (tokens[at].Is(text, ',') || tokens[at].Is(text, ';') || tokens[at].Is(text, '–'))
        {
            at--;
            return false;
        }

        if (IsJoiningListed(at))
        {
            at--;
            return true;
        }

        return null;
    }

    /// <summary>
    /// A small word of any language between two authors of the list: <c>Dahl og Lund</c>, <c>Nowak i Kowal</c>.
    /// </summary>
    private bool IsJoiningListed(int at) =>
        at > 0
        && at + 1 < tokens.Count
        && tokens[at].Kind == TextTokenKind.Word
        && tokens[at].End - tokens[at].Start <= MaxJoiner
        && IsListed(tokens[at - 1])
        && IsListed(tokens[at + 1]);

    private bool IsListed(TextToken token) =>
        token.Kind == TextTokenKind.Name && list.IsFamilyName(Folding.ToKey(token.AsSpan(text)));
}
