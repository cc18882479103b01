using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the name of an organisation from right to left: word for word as the list has it, or over the small words between capitals
/// as far as a word that organisations are named by: <c>Secretary of State for Health</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="list">What can be meant.</param>
internal sealed class PhraseReader(string text, List<Token> tokens, CitableList list)
{
    private const int MostTokens = 16;

    /// <summary>The readings that end at a token: none, or the name of the list, or the words of an organisation.</summary>
    public IEnumerable<Label> Read(int at)
    {
        if (tokens[at].Kind is not (TokenKind.Name or TokenKind.Initial or TokenKind.Word))
        {
            yield break;
        }

        var listed = Listed(at);
        if (listed >= 0)
        {
            yield return Of(listed, at);
        }

        var (bridged, inner) = Bridged(at);
        if (bridged >= 0 && bridged != listed)
        {
            yield return Of(bridged, at);
        }

        if (inner >= 0 && inner != listed && inner != bridged)
        {
            yield return Of(inner, at);
        }
    }

    /// <summary>The first token of the longest name of the list that ends here; -1 if none does.</summary>
    private int Listed(int at)
    {
        var best = -1;
        foreach (var phrase in list.PhrasesEnding(Key(at)))
        {
            var (i, k) = (at, 0);
            while (i >= 0 && k < phrase.Count && at - i < MostTokens + phrase.Count)
            {
                if (tokens[i].Kind == TokenKind.Sign)
                {
                    if (!(text[tokens[i].Start] is ',' or '&' or '-' or '\'' or '’' or '.' or '/'))
                    {
                        break;
                    }
                }
                else if (Key(i) == phrase[k])
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
    /// Over capitals and the small words between them to the farthest word of organisations, and the capitals before it; and the same up to
    /// the nearest <c>and</c>, which may join two authors: <c>Ministry of Roads and Department of Health</c>.
    /// </summary>
    private (int Farthest, int Nearest) Bridged(int at)
    {
        var (found, inner, crossed) = (-1, -1, false);
        for (var i = at; i >= 0 && at - i < MostTokens; i--)
        {
            var token = tokens[i];
            var word = token.Of(text);
            if (token.Kind is TokenKind.Name or TokenKind.Initial)
            {
                if (NameWords.IsOpener(word))
                {
                    break;
                }

                found = crossed && (IsOrganisationWord(word) || found == i + 1) ? i : found;
            }
            else if (token.Kind == TokenKind.Word && NameWords.IsBridge(word) && i < at)
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

    private static bool IsOrganisationWord(ReadOnlySpan<char> word) => PersonNames.IsOrganisationWord(word.ToString()) || word is "Secretary" or "Minister" or "House" or "Royal" or "Forum" or "Bishop" or "Chief";

    private Label Of(int first, int last)
    {
        var key = string.Concat(Enumerable.Range(first, last - first + 1).Where(i => tokens[i].Kind != TokenKind.Sign).Select(Key));
        return new Label([[new LabelWord(tokens[first].Start, key, IsInitial: false)]], HasOthers: false, IsPhrase: true);
    }

    private string Key(int i) => Folding.Key(tokens[i].Of(text));
}
