using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads one name from right to left: <c>Peck</c>, <c>Walter Leutz</c>, <c>P. Hao</c>, <c>van der Meer</c>, <c>Smith,
/// J.</c>
/// </summary>
/// <param name="list">What can be meant; tells a surname from a word that opens a sentence.</param>
internal sealed class AuthorNameParser(string text, List<TextToken> tokens, CitableWorkIndex list)
{
    private const int MaxWords = 7;

    /// <summary>
    /// The words of the name that ends at a token, which becomes the one before it; null where no name ends there.
    /// </summary>
    public IReadOnlyList<AuthorLabelWord>? Parse(ref int at)
    {
        var words = ReadWords(ref at);
        if (words.Count == 0)
        {
            return null;
        }

        // "Smith, J.": initials behind the family name.
        if (words.TrueForAll(word => word.IsInitial) && at > 0 && tokens[at].Is(text, ','))
        {
            var before = at - 1;
            var family = ReadWords(ref before);
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

        return words.Exists(word => !word.IsInitial) ? MoveInitialsFirst(words) : null;
    }

    /// <summary><c>Zhao H.</c> is <c>H. Zhao</c>, printed from where it stands.</summary>
    private static List<AuthorLabelWord> MoveInitialsFirst(List<AuthorLabelWord> words)
    {
        var family = words.FindLastIndex(word => !word.IsInitial) + 1;
        return family == words.Count
            ? words
            : [.. words.Skip(family).Select(word => word with { Start = words[0].Start }), .. words.Take(family)];
    }

    private List<AuthorLabelWord> ReadWords(ref int at)
    {
        var words = new List<AuthorLabelWord>();
        while (at >= 0 && words.Count < MaxWords)
        {
            var token = tokens[at];
            if (token.Is(text, '.') && at > 0 && IsAbbreviated(tokens[at - 1], token))
            {
                at--;
                continue;
            }

            // "S.-H. Kim"
            if (IsHyphenOfInitials(at))
            {
                at--;
                continue;
            }

            if (ReadWord(at, words) is not { } word)
            {
                break;
            }

            words.Insert(0, word);
            at--;
        }

        return words;
    }

    private bool IsHyphenOfInitials(int at) =>
        at > 0
        && at + 1 < tokens.Count
        && text[tokens[at].Start] is '-' or '‐' or '‑'
        && tokens[at - 1].Is(text, '.')
        && tokens[at - 1].End == tokens[at].Start
        && tokens[at + 1].Kind == TextTokenKind.Initial;

    /// <summary>An initial, <c>St.</c> or <c>Jr.</c> right before its full stop.</summary>
    private bool IsAbbreviated(TextToken token, TextToken stop) =>
        token.End == stop.Start
        && (
            token.Kind == TextTokenKind.Initial
            || (
                token.Kind == TextTokenKind.Name
                && token.End - token.Start <= 3
                && token.AsSpan(text)
                    is "St"
                        or "Ste"
                        or "Jr"
                        or "Sr"
                        or "Inc"
                        or "Ltd"
                        or "Co"
                        or "Mc"
                        or "Ch"
                        or "Yu"
                        or "Th"
            )
        );

    private AuthorLabelWord? ReadWord(int at, List<AuthorLabelWord> behind)
    {
        var token = tokens[at];
        switch (token.Kind)
        {
            case TextTokenKind.Initial:
                return new AuthorLabelWord(token.Start, GetKey(token), IsInitial: true);
            case TextTokenKind.Name:
                return
                    CitationLexicon.IsSentenceOpener(token.AsSpan(text))
                    && !(
                        behind.Count == 0
                        && (list.IsFamilyName(GetKey(token)) || list.IsFamilyNameEnding(GetKey(token)))
                    )
                    ? null
                    : new AuthorLabelWord(token.Start, GetKey(token), IsInitial: false)
                    {
                        IsAbbreviation = AcronymMatcher.IsAcronym(token.AsSpan(text)),
                        IsBehindArticle = at > 0 && tokens[at - 1].AsSpan(text) is "the" or "The",
                    };
            case TextTokenKind.Word when behind.Count > 0 && !behind[0].IsInitial && IsParticle(token, behind[0].Key):
                return new AuthorLabelWord(token.Start, GetKey(token), IsInitial: false);
            default:
                return null;
        }
    }

    /// <summary>A particle that is no English word; one that is only where the list has the name with it.</summary>
    private bool IsParticle(TextToken token, string behind) =>
        token.AsSpan(text) switch
        {
            "de"
            or "van"
            or "von"
            or "der"
            or "della"
            or "del"
            or "di"
            or "du"
            or "des"
            or "dos"
            or "da"
            or "la"
            or "le"
            or "ter"
            or "zu"
            or "zur"
            or "zum"
            or "bin"
            or "ibn"
            or "af" => true,
            _ => list.IsFamilyNameEnding(GetKey(token) + behind)
                || (list.IsFamilyName(GetKey(token) + behind) && !list.IsFamilyName(behind)),
        };

    /// <summary>The word folded, without the <c>s</c> of a possessive.</summary>
    private string GetKey(TextToken token)
    {
        var word = token.AsSpan(text);
        var end = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;
        return Folding.ToKey(word[..end]);
    }
}
