using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Splits a list of names at commas, semicolons and the words that join names, outside brackets.</summary>
internal static class NameListTokenizer
{
    private static readonly string[] Conjunctions = [" and ", " & ", " und ", " et ", " with ", "&", " / "];

    /// <summary>
    /// Joining words of all languages. The short ones stand within names as well (<c>Ortega y Gasset</c>), so that they
    /// join only where an initial stands before: <c>Ruiz, J. y Sáez, P.</c>
    /// </summary>
    private static readonly HashSet<string> ShortConjunctions =
    [
        .. LanguageCatalog.GetPhrases("and").Where(word => word.Length < 3),
    ];

    /// <summary>Endings for further names, with the blank before them: <c> u. a</c>, <c> y otros</c>.</summary>
    private static readonly string[] Others =
    [
        .. LanguageCatalog
            .GetPhrases("others")
            .Where(phrase => phrase.AsSpan().ContainsAny(" ."))
            .Select(phrase => " " + phrase),
    ];

    /// <summary>The items in order.</summary>
    public static List<NameToken> Tokenize(string text)
    {
        var tokens = new List<NameToken>();
        var (start, depth, isAfterComma) = (0, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            depth += EntryScanner.GetDepthChange(text[at]);
            var length =
                depth > 0 ? 0
                : text[at] is ',' or ';' ? 1
                : isAfterComma && PairJoiner.Match(text, start, at) is > 0 and var joiner ? joiner
                : MatchConjunction(text, at);
            if (length == 0)
            {
                continue;
            }

            Add(tokens, text[start..at], isAfterComma);
            isAfterComma = length == 1 && text[at] == ',';
            start = at + length;
            at = start - 1;
        }

        Add(tokens, text[start..], isAfterComma);
        return tokens;
    }

    private static void Add(List<NameToken> tokens, string text, bool isAfterComma)
    {
        var clean = text.Trim();
        clean =
            clean.StartsWith("and ", StringComparison.Ordinal) ? clean[4..]
            : clean.StartsWith("& ", StringComparison.Ordinal) ? clean[2..]
            : clean[PairJoiner.MatchLeading(clean)..];
        var joined = clean.Length < text.Trim().Length;
        var others = FindOthers(clean);
        if (others > 0)
        {
            tokens.Add(NameToken.Parse(clean[..others], isAfterComma));
            tokens.Add(NameToken.CreateEtAl(isAfterComma: true));
        }
        else if (clean.Any(char.IsLetterOrDigit))
        {
            var missing = FindMissingComma(clean);
            tokens.Add(NameToken.Parse(missing > 0 ? clean[..missing] : clean, isAfterComma && !joined));
            if (missing > 0)
            {
                tokens.Add(NameToken.Parse(clean[(missing + 1)..], isAfterComma: true));
            }
        }
    }

    /// <summary>Where the words for further names begin; not above 0 where there are none.</summary>
    private static int FindOthers(string text)
    {
        var latin = text.IndexOf(" et al", StringComparison.Ordinal);
        if (latin > 0 || !text.Contains(' ', StringComparison.Ordinal))
        {
            return latin;
        }

        var end = text.AsSpan().TrimEnd('.');
        foreach (var words in Others)
        {
            if (end.EndsWith(words, StringComparison.Ordinal))
            {
                return end.Length - words.Length;
            }
        }

        return 0;
    }

    /// <summary>
    /// The blank between two names whose comma was left out: <c>Batimaa P. Biagini B.</c>; 0 if there is none.
    /// </summary>
    private static int FindMissingComma(string text)
    {
        if (!text.Contains(". ", StringComparison.Ordinal))
        {
            return 0;
        }

        var words = text.Split(' ');
        for (int i = 1, at = words[0].Length; i + 2 < words.Length; at += words[i++].Length + 1)
        {
            if (
                words[i].EndsWith('.')
                && NameToken.IsInitials(words[i])
                && !NameToken.IsInitials(words[0])
                && !NameToken.IsInitials(words[i + 1])
                && NameToken.IsInitials(words[^1])
                && char.IsUpper(words[i + 1][0])
            )
            {
                return at + 1 + words[i].Length;
            }
        }

        return 0;
    }

    /// <summary>Length of the joining word here; <c>et</c> of <c>et al</c> joins nothing.</summary>
    private static int MatchConjunction(string text, int at)
    {
        if (MatchShortConjunction(text, at) is > 0 and var length)
        {
            return length;
        }

        if (
            text[at] != '&'
            && (
                text[at] != ' ' || at + 1 == text.Length || text[at + 1] is not ('a' or '&' or 'u' or 'e' or 'w' or '/')
            )
        )
        {
            return 0;
        }

        foreach (var word in Conjunctions)
        {
            if (
                text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)
                && !(word == " et " && text.AsSpan(at + 4).StartsWith("al", StringComparison.Ordinal))
            )
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>Length of <c> y </c> behind an initial and before a capital.</summary>
    private static int MatchShortConjunction(string text, int at)
    {
        if (text[at] != ' ' || at < 2 || text[at - 1] != '.' || !char.IsUpper(text[at - 2]))
        {
            return 0;
        }

        var end = text.IndexOf(' ', at + 1);
        return
            end > 0
            && end + 1 < text.Length
            && char.IsUpper(text[end + 1])
            && end - at <= 3
            && ShortConjunctions.Contains(text[(at + 1)..end])
            ? end + 1 - at
            : 0;
    }
}
