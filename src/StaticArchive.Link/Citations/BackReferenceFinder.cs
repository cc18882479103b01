using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds citations that name a work by one before: <c>(ibid.: 20)</c>, <c>Field (op. cit.)</c>, <c>Field, loc.
/// cit.</c>. Keeps what was cited last from block to block.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">The works that its citations can mean.</param>
internal sealed class BackReferenceFinder(string text, CitableWorkIndex list)
{
    private const int MaxNames = 160;

    private static readonly string[] Same = ["ibidem", "ibid", "ebenda", "ebd"];
    private static readonly string[] Earlier =
    [
        "op. cit",
        "op.cit",
        "loc. cit",
        "loc.cit",
        "op cit",
        "a.a.O",
        "a. a. O",
    ];

    private static readonly SearchValues<string> Words = SearchValues.Create(
        [.. Same, .. Earlier],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly List<TextToken> _tokens = [];
    private readonly List<CitationMention> _cited = [];

    /// <summary>The citations of a block and those that point back, in order.</summary>
    public IReadOnlyList<CitationMention> Complete(Block block, IReadOnlyList<CitationMention> found)
    {
        if (block.Note?.Kind == BlockNoteKind.Footnote)
        {
            return found;
        }

        var all = new List<CitationMention>(found.Count);
        var next = 0;
        foreach (var (span, isSame) in FindWords(block.Span))
        {
            while (next < found.Count && found[next].Span.Start < span.Start)
            {
                Take(all, found[next++]);
            }

            if ((isSame ? Repeat(block, span) : Recall(block, span)) is { } mention)
            {
                Take(all, mention);
            }
        }

        for (; next < found.Count; next++)
        {
            Take(all, found[next]);
        }

        return all;
    }

    private void Take(List<CitationMention> all, CitationMention mention)
    {
        all.Add(mention);
        _cited.Add(mention);
    }

    /// <summary>The words for the same work (true) and for an earlier one (false), in order.</summary>
    private IEnumerable<(Span Span, bool IsSame)> FindWords(Span block)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            at += text.AsSpan(at, block.End - at).IndexOfAny(Words) is >= 0 and var skip ? skip : block.End - at;
            if (at >= block.End || (at > block.Start && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            foreach (var (words, isSame) in new[] { (Same, true), (Earlier, false) })
            {
                if (Array.Find(words, word => StandsAt(word, at, block.End)) is { } found)
                {
                    var end = at + found.Length;
                    yield return (new Span(at, end < block.End && text[end] == '.' ? end + 1 : end), isSame);
                    at = end;
                    break;
                }
            }
        }
    }

    private bool StandsAt(string word, int at, int end) =>
        at + word.Length <= end
        && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && (at + word.Length == end || !char.IsLetterOrDigit(text[at + word.Length]));

    /// <summary>The work cited last; several where they stand in one bracket.</summary>
    private CitationMention? Repeat(Block block, Span span)
    {
        if (_cited.Count == 0)
        {
            return null;
        }

        var last = _cited[^1];
        var entries = last.Resolution.Entries.ToList();
        for (var i = _cited.Count - 2; i >= 0 && IsSameBracket(_cited[i], _cited[i + 1]); i--)
        {
            entries.InsertRange(0, _cited[i].Resolution.Entries);
        }

        return Create(
            block,
            span,
            last,
            last.Resolution with
            {
                Entries = [.. entries.Distinct()],
                How = "the citation before",
            }
        );
    }

    /// <summary><c>(Field 2003; Peck 2004)</c>: a semicolon or a comma and no closing bracket stand between.</summary>
    private bool IsSameBracket(CitationMention first, CitationMention second) =>
        first.Block == second.Block
        && second.Span.Start > first.Span.End
        && text.AsSpan(first.Span.End, second.Span.Start - first.Span.End) is var between
        && between.ContainsAny(';', ',')
        && !between.ContainsAny(')', ']', '.');

    /// <summary>The last work of the names before <c>op. cit.</c></summary>
    private CitationMention? Recall(Block block, Span span)
    {
        TextToken.Tokenize(text, Math.Max(block.Span.Start, span.Start - MaxNames), span.Start, _tokens);
        var last = _tokens.Count - 1;
        while (last >= 0 && text[_tokens[last].Start] is '(' or '[' or ',')
        {
            last--;
        }

        if (last < 0 || _tokens[last].Kind is TextTokenKind.Number or TextTokenKind.Punctuation)
        {
            return null;
        }

        foreach (var label in new AuthorLabelParser(text, _tokens, list).Parse(last).Labels)
        {
            var earlier = _cited.FindLast(mention => HasSameNames(mention.Resolution.Label, label));
            if (earlier is not null)
            {
                var whole = new Span(label.Names[0][^1].Start, span.End);
                return Create(
                    block,
                    whole,
                    earlier,
                    earlier.Resolution with
                    {
                        How = "a citation before of the same names",
                    }
                );
            }
        }

        return null;
    }

    private static bool HasSameNames(AuthorLabel one, AuthorLabel other) =>
        one.Names.Count == other.Names.Count
        && one.Names.Zip(other.Names).All(pair => pair.First[^1].Key == pair.Second[^1].Key);

    private CitationMention Create(Block block, Span span, CitationMention earlier, CitationResolution resolution)
    {
        var locator = LocatorParser.Parse(text, span.End, block.Span.End);
        return new CitationMention(
            block.Id,
            span,
            earlier.Year,
            resolution with
            {
                Start = span.Start,
                IsRange = false,
            },
            locator.IsEmpty ? null : locator.Slice(text)
        );
    }
}
