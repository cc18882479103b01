using System.Text;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Engine;

/// <summary>
/// Reads a query: <c>care "pooled budgets" -mental pilot OR launch author:peck year:2001..2010</c>. theme/js/search/query.js reads
/// it in the same way.
/// </summary>
internal static class QueryParser
{
    /// <summary>More parts than anyone types; what comes after them is left aside.</summary>
    private const int MostParts = 12;

    private static readonly string[] Fields = ["author", "title", "paper", "year", "kind", "cites"];

    /// <summary>Reads a query.</summary>
    public static Query Parse(string text)
    {
        var (parts, either) = (new List<Query.Part>(), false);
        foreach (var token in Tokens(text))
        {
            if (token is "OR" or "|")
            {
                either = parts.Count > 0;
                continue;
            }

            var read = Read(token);
            if (read.Count > 0 && either)
            {
                parts[^1] = parts[^1] with { Choices = [.. parts[^1].Choices, .. read[0].Choices] };
                read.RemoveAt(0);
            }

            parts.AddRange(read);
            either = false;
        }

        return WithoutStopWords(parts);
    }

    private static Query WithoutStopWords(List<Query.Part> parts)
    {
        var asides = parts.Where(part => !part.Without && part.Choices is [{ Field: "", Quoted: false } only] && StopWords.Contains(only.Words[0])).ToList();
        if (asides.Count == parts.Count(part => !part.Without))
        {
            asides.Clear();
        }

        var kept = parts.Except(asides).ToList();
        return new Query([.. kept.Take(MostParts)], [.. asides.Concat(kept.Skip(MostParts)).SelectMany(part => part.Choices).Select(choice => choice.Value)]);
    }

    /// <summary>Pieces between blanks; a blank between quotation marks does not part.</summary>
    private static IEnumerable<string> Tokens(string text)
    {
        var token = new StringBuilder();
        var quoted = false;
        foreach (var unit in text + " ")
        {
            var mark = unit is '"' or '“' or '”' or '„' or '«' or '»';
            if (!char.IsWhiteSpace(unit) || quoted)
            {
                token.Append(mark ? '"' : unit);
                quoted ^= mark;
            }
            else if (token.Length > 0)
            {
                yield return token.ToString();
                token.Clear();
            }
        }

        if (token.Length > 0)
        {
            yield return token.ToString();
        }
    }

    private static List<Query.Part> Read(string token)
    {
        var without = token.Length > 1 && token[0] == '-';
        var rest = without ? token[1..] : token;
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var field = colon > 0 && colon < rest.Length - 1 && Array.IndexOf(Fields, Folding.Fold(rest[..colon])) >= 0 ? Folding.Fold(rest[..colon]) : "";
        var value = field.Length > 0 ? rest[(colon + 1)..] : rest;
        var quoted = value.Contains('"', StringComparison.Ordinal);
        var plain = value.Replace("\"", " ", StringComparison.Ordinal).Trim();
        var words = SearchTokenizer.GetTokens(plain);
        if (words.Count == 0)
        {
            return [];
        }

        if (field.Length > 0 || quoted || without)
        {
            return [new Query.Part([new Query.Choice(field, plain, SearchTokenizer.GetTokensWithoutCompounds(plain)) { Quoted = quoted || (without && words.Count > 1) }], without)];
        }

        return IsCompound(plain, words)
            ? [new Query.Part([new Query.Choice("", plain, [words[^1]]) { Parts = [.. words.SkipLast(1)] }], false)]
            : [.. SearchTokenizer.GetTokensWithoutCompounds(plain).Select(word => new Query.Part([new Query.Choice("", word, [word])], false))];
    }

    /// <summary>Whether the last word joins all the others: <c>co-operation</c>.</summary>
    private static bool IsCompound(string plain, IReadOnlyList<string> words) =>
        words.Count > 2 && !plain.Contains(' ', StringComparison.Ordinal) && words[^1] == string.Concat(words.SkipLast(1));
}
