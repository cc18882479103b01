using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the name of an organisation from right to left: word for word as the list of references has it, or across the
/// small words between capitals as far as a word that is typical of organisations: <c>Secretary of State for
/// Health</c>.
/// </summary>
/// <param name="tokens">Its tokens before the year.</param>
/// <param name="list">The works that can be meant.</param>
internal sealed class OrganisationNameParser(string text, List<TextToken> tokens, CitableWorkIndex list)
{
    private const int MaxTokens = 16;

    /// <summary>
    /// The readings that end at a token: the name in the list, the words of an organisation, both, or none.
    /// </summary>
    public IEnumerable<AuthorLabel> Parse(int at)
    {
        if (tokens[at].Kind is not (TextTokenKind.Name or TextTokenKind.Initial or TextTokenKind.Word))
        {
            yield break;
        }

        var listed = MatchListed(at);
        if (listed >= 0)
        {
            yield return CreateLabel(listed, at);
        }

        var (bridged, inner) = MatchWithFunctionWords(at);
        if (bridged >= 0 && bridged != listed)
        {
            yield return CreateLabel(bridged, at);
        }

        if (inner >= 0 && inner != listed && inner != bridged)
        {
            yield return CreateLabel(inner, at);
        }
    }

    /// <summary>Index of the first token of the longest name of the list that ends here; -1 if none does.</summary>
    private int MatchListed(int at)
    {
        var best = -1;
        foreach (var phrase in list.FindPhrasesEnding(GetKey(at)))
        {
            var first = MatchPhrase(phrase, at);
            best = first >= 0 && (best < 0 || first < best) ? first : best;
        }

        return best;
    }

    /// <summary>
    /// Index of the first token of a name that ends at a token; -1 if it does not. Articles and signs within names are
    /// skipped.
    /// </summary>
    /// <param name="phrase">The folded words of the name from the last to the first.</param>
    /// <param name="last">Index of the token.</param>
    private int MatchPhrase(IReadOnlyList<string> phrase, int last)
    {
        var (i, matched) = (last, 0);
        for (; i >= 0 && matched < phrase.Count && last - i < MaxTokens + phrase.Count; i--)
        {
            if (tokens[i].Kind != TextTokenKind.Punctuation && GetKey(i) == phrase[matched])
            {
                matched++;
            }
            else if (!IsSkippedInNames(tokens[i]))
            {
                return -1;
            }
        }

        return matched == phrase.Count ? i + 1 : -1;
    }

    private bool IsSkippedInNames(TextToken token) =>
        token.Kind == TextTokenKind.Punctuation
            ? text[token.Start] is ',' or '&' or '-' or '\'' or '’' or '.' or '/'
            : token.Is(text, "the");

    /// <summary>
    /// Over capitals and the small words between them to the farthest word of organisations, and the capitals before
    /// it; and the same up to the nearest <c>and</c>, which may join two authors: <c>Ministry of Roads and Department
    /// of Health</c>. Indexes of the first tokens, -1 for none.
    /// </summary>
    private (int Farthest, int Nearest) MatchWithFunctionWords(int at)
    {
        var (farthest, nearest, crossed) = (-1, -1, false);
        for (var i = at; i >= 0 && at - i < MaxTokens; i--)
        {
            switch (GetRole(tokens[i]))
            {
                case NameRole.Capital:
                    farthest = crossed && IsPartOfName(i, farthest) ? i : farthest;
                    break;
                case NameRole.FunctionWord when i < at:
                    crossed = true;
                    nearest = nearest < 0 && tokens[i].Is(text, "and") ? farthest : nearest;
                    break;
                case NameRole.Separator when i < at && farthest < 0:
                    break;
                default:
                    return (farthest, nearest);
            }
        }

        return (farthest, nearest);
    }

    /// <summary>A word of organisations, or a capital right before the name found so far.</summary>
    private bool IsPartOfName(int at, int farthest) =>
        farthest == at + 1 || IsOrganisationWord(tokens[at].AsSpan(text));

    private NameRole GetRole(TextToken token) =>
        token.Kind switch
        {
            TextTokenKind.Name or TextTokenKind.Initial when CitationLexicon.IsSentenceOpener(token.AsSpan(text)) =>
                NameRole.None,
            TextTokenKind.Name or TextTokenKind.Initial => NameRole.Capital,
            TextTokenKind.Word when CitationLexicon.IsFunctionWord(token.AsSpan(text)) => NameRole.FunctionWord,
            TextTokenKind.Punctuation when text[token.Start] is ',' or '&' => NameRole.Separator,
            _ => NameRole.None,
        };

    /// <summary>What a token can be within the name of an organisation.</summary>
    private enum NameRole
    {
        None,
        Capital,
        FunctionWord,
        Separator,
    }

    private static bool IsOrganisationWord(ReadOnlySpan<char> word) =>
        PersonNameParser.IsOrganisationWord(word.ToString())
        || word is "Secretary" or "Minister" or "House" or "Royal" or "Forum" or "Bishop" or "Chief";

    private AuthorLabel CreateLabel(int first, int last)
    {
        var key = string.Concat(
            Enumerable
                .Range(first, last - first + 1)
                .Where(i => tokens[i].Kind != TextTokenKind.Punctuation)
                .Select(GetKey)
        );
        return new AuthorLabel(
            [
                [new AuthorLabelWord(tokens[first].Start, key, IsInitial: false)],
            ],
            HasEtAl: false,
            IsOrganisation: true
        );
    }

    private string GetKey(int i) => Folding.ToKey(tokens[i].AsSpan(text));
}
