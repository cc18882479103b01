using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Reads one name from right to left: <c>Peck</c>, <c>Walter Leutz</c>, <c>P. Hao</c>, <c>van der Meer</c>, <c>Smith, J.</c></summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its tokens.</param>
/// <param name="list">What can be meant; tells a surname from a word that opens a sentence.</param>
internal sealed class SegmentReader(string text, List<Token> tokens, CitableList list)
{
    private const int MostWords = 7;

    /// <summary>The words of the name that ends at a token, which becomes the one before it; null where no name ends there.</summary>
    public IReadOnlyList<LabelWord>? Read(ref int at)
    {
        var words = Words(ref at);
        if (words.Count == 0)
        {
            return null;
        }

        // "Smith, J.": initials behind the family name.
        if (words.TrueForAll(word => word.IsInitial) && at > 0 && tokens[at].Is(text, ','))
        {
            var before = at - 1;
            var family = Words(ref before);
            if (family.Count > 0 && !family[^1].IsInitial)
            {
                at = before;
                return [.. words.Select(word => word with { Start = family[0].Start }), .. family];
            }
        }

        if (words.Count > 1 && words[^1].Key is "jr" or "sr" or "ii" or "iii" or "iv")
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Exists(word => !word.IsInitial) ? InitialsFirst(words) : null;
    }

    /// <summary><c>Zhao H.</c> is <c>H. Zhao</c>, printed from where it stands.</summary>
    private static List<LabelWord> InitialsFirst(List<LabelWord> words)
    {
        var family = words.FindLastIndex(word => !word.IsInitial) + 1;
        return family == words.Count ? words : [.. words.Skip(family).Select(word => word with { Start = words[0].Start }), .. words.Take(family)];
    }

    private List<LabelWord> Words(ref int at)
    {
        var words = new List<LabelWord>();
        while (at >= 0 && words.Count < MostWords)
        {
            var token = tokens[at];
            if (token.Is(text, '.') && at > 0 && IsShortened(tokens[at - 1], token))
            {
                at--;
                continue;
            }

            if (Word(token, words) is not { } word)
            {
                break;
            }

            words.Insert(0, word);
            at--;
        }

        return words;
    }

    /// <summary>An initial, <c>St.</c> or <c>Jr.</c> right before its full stop.</summary>
    private bool IsShortened(Token token, Token stop) =>
        token.End == stop.Start && (token.Kind == TokenKind.Initial || (token.Kind == TokenKind.Name && token.End - token.Start <= 3 && token.Of(text) is "St" or "Ste" or "Jr" or "Sr" or "Inc" or "Ltd" or "Co" or "Mc" or "Ch" or "Yu" or "Th"));

    private LabelWord? Word(Token token, List<LabelWord> behind)
    {
        switch (token.Kind)
        {
            case TokenKind.Initial:
                return new LabelWord(token.Start, Key(token), IsInitial: true);
            case TokenKind.Name:
                return NameWords.IsOpener(token.Of(text)) && !(behind.Count == 0 && (list.IsSurname(Key(token)) || list.EndsSurname(Key(token)))) ? null : new LabelWord(token.Start, Key(token), IsInitial: false);
            case TokenKind.Word when behind.Count > 0 && !behind[0].IsInitial && IsParticle(token, behind[0].Key):
                return new LabelWord(token.Start, Key(token), IsInitial: false);
            default:
                return null;
        }
    }

    /// <summary>A particle that is no English word; one that is only where the list has the name with it.</summary>
    private bool IsParticle(Token token, string behind) => token.Of(text) switch
    {
        "de" or "van" or "von" or "der" or "della" or "del" or "di" or "du" or "des" or "dos" or "da" or "la" or "le" or "ter" or "zu" or "zur" or "zum" or "bin" or "ibn" or "af" => true,
        _ => list.EndsSurname(Key(token) + behind) || (list.IsSurname(Key(token) + behind) && !list.IsSurname(behind)),
    };

    /// <summary>The word folded, without the <c>s</c> of a possessive.</summary>
    private string Key(Token token)
    {
        var word = token.Of(text);
        var end = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;
        return Folding.Key(word[..end]);
    }
}
