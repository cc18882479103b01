using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the name of an organisation from right to left: word for word as the list has it, or over the small words
/// between capitals as far as a word that organisations are named by: <c>Secretary of State for Health</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="list">What can be meant.</param>
internal sealed class OrganisationNameParser(string text, List<TextToken> tokens, CitableWorkIndex list)
{
    private const int MaxTokens = 16;

    /// <summary>
    /// The readings that end at a token: none, or the name of the list, or the words of an organisation.
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

    /// <summary>The first token of the longest name of the list that ends here; -1 if none does.</summary>
    private int MatchListed(int at)
    {
        var best = -1;
        foreach (var phrase in list.FindPhrasesEnding(GetKey(at)))
        {
            var (i, k) = (at, 0);
            while (i >= 0 && k < phrase.Count && at - i < MaxTokens + phrase.Count)
            {
                if (tokens[i].Kind == TextTokenKind.Punctuation)
                {
                    if (!(text[tokens[i].Start] is ',' or '&' or '-' or '\'' or '’' or '.' or '/'))
                    {
                        break;
                    }
                }
                else if (GetKey(i) == phrase[k])
                {
                    k++;
                }
                else if (!tokens[i].Is(text, "the"))
                {
                    break;
                }

                i--;
            }

            best = k == phrase.Count && (best < 0 || i + 1 < best) ? i + 1 : best;
        }

        return best;
    }

    /// <summary>
    /// Over capitals and the small words between them to the farthest word of organisations, and the capitals before
    /// it; and the same up to the nearest <c>and</c>, which may join two authors: <c>Ministry of Roads and Department
    /// of Health</c>.
    /// </summary>
    private (int Farthest, int Nearest) MatchWithFunctionWords(int at)
    {
        var (found, inner, crossed) = (-1, -1, false);
        for (var i = at; i >= 0 && at - i < MaxTokens; i--)
        {
            var token = tokens[i];
            var word = token.AsSpan(text);
            if (token.Kind is TextTokenKind.Name or TextTokenKind.Initial)
            {
                if (CitationLexicon.IsSentenceOpener(word))
                {
                    break;
                }

                found = crossed && (IsOrganisationWord(word) || found == i + 1) ? i : found;
            }
            else if (token.Kind == TextTokenKind.Word && CitationLexicon.IsFunctionWord(word) && i < at)
            {
                crossed = true;
                inner = inner < 0 && token.Is(text, "and") ? found : inner;
            }
            else if (!(token.Is(text, ',') || token.Is(text, '&')) || i == at || found >= 0)
            {
                break;
            }
        }

        return (found, inner);
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
