using System.Buffers;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Goes through a block once, from year to year. At each it reads back to the year before, at most, so that no stretch
/// is read twice however the text is made.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">What can be meant.</param>
internal sealed class CitationScanner(string text, CitableWorkIndex list)
{
    /// <summary>How far before its year a citation can begin.</summary>
    private const int MaxLength = 400;

    private static readonly SearchValues<char> TriggerCharacters = SearchValues.Create("()[]12");

    /// <summary>How the words begin that <see cref="YearToken"/> takes for a year.</summary>
    private static readonly SearchValues<string> TriggerWords = SearchValues.Create(
        ["in p", "in-p", "in r", "n.d", "n. d", "forth", "subm"],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly CitationResolver _resolver = new(list);
    private readonly CitationClassifier _classifier = new(text, list);
    private readonly List<TextToken> _tokens = [];
    private readonly List<CitationMention> _found = [];
    private readonly BracketTracker _brackets = new();
    private int _literal;

    /// <summary>The citations of a block, in order.</summary>
    public IReadOnlyList<CitationMention> Scan(Block block)
    {
        _found.Clear();
        _brackets.Clear();
        _literal = -1;
        var before = block.Span.Start;
        for (
            var at = FindNext(block.Span.Start, block.Span.End);
            at < block.Span.End;
            at = FindNext(at + 1, block.Span.End)
        )
        {
            _brackets.Update(text[at], at);
            if (!CanStart(at) || YearToken.ParseAt(text, at) is not { } year || year.End > block.Span.End)
            {
                continue;
            }

            if (!ReadInherited(block, year))
            {
                ReadNamed(block, year, before);
            }

            at = Math.Max(year.End, _found.Count > 0 ? _found[^1].Span.End : 0) - 1;
            before = year.End;
        }

        return [.. _found];
    }

    /// <summary>
    /// The next unit that a year or a word for one can begin with, or a bracket; the end where there is none.
    /// </summary>
    private int FindNext(int at, int end)
    {
        if (at >= end)
        {
            return end;
        }

        if (_literal < at)
        {
            _literal = text.AsSpan(at, end - at).IndexOfAny(TriggerWords) is >= 0 and var found ? at + found : end;
        }

        return text.AsSpan(at, Math.Min(_literal, end) - at).IndexOfAny(TriggerCharacters) is >= 0 and var sign
            ? at + sign
            : Math.Min(_literal, end);
    }

    /// <summary>The first digit of a year, or a word that stands for one.</summary>
    private bool CanStart(int at) =>
        text[at] switch
        {
            '1' or '2' => true,
            'i' or 'I' => IsNext(at, 'n') && at + 3 < text.Length && text[at + 3] is 'p' or 'r',
            'n' => IsNext(at, '.'),
            'f' => IsNext(at, 'o') && at + 5 < text.Length && text[at + 3] == 't' && text[at + 4] == 'h',
            's' => IsNext(at, 'u') && at + 3 < text.Length && text[at + 2] == 'b' && text[at + 3] == 'm',
            _ => false,
        };

    private bool IsNext(int at, char unit) => at + 1 < text.Length && text[at + 1] == unit;

    /// <summary>A year with authors in front of it.</summary>
    private void ReadNamed(Block block, YearToken year, int before)
    {
        var start = Math.Max(before, year.Start - MaxLength);
        while (start > before && start < year.Start && WordTokenizer.IsWordChar(text[start - 1]))
        {
            start++;
        }

        TextToken.Tokenize(text, start, year.Start, _tokens);
        var last = FindLabelEnd(out var isBracketed);
        if (last < 0 || _tokens[last].Kind == TextTokenKind.Number)
        {
            return;
        }

        var reading = new AuthorLabelParser(text, _tokens, list).Parse(last);
        if (reading.Labels.Count == 0 || _resolver.Resolve(reading, year) is not { } resolution)
        {
            return;
        }

        var context = new CitationContext(block.Span, isBracketed, _brackets.GetInnermost(year.Start), _tokens, last);
        if (_classifier.IsCitation(resolution, year, context))
        {
            Add(block, new Span(resolution.Start, year.End), year, resolution);
            ReadSuffixes(block);
        }
    }

    /// <summary>The token that ends the label: before a comma, or before the bracket that the year stands in.</summary>
    private int FindLabelEnd(out bool isBracketed)
    {
        var last = _tokens.Count - 1;
        isBracketed = last >= 0 && (_tokens[last].Is(text, '(') || _tokens[last].Is(text, '['));
        last -= isBracketed ? 1 : 0;
        return last >= 0 && _tokens[last].Is(text, ',') ? last - 1 : last;
    }

    /// <summary>
    /// A year behind a citation, with only signs between: <c>2003a; 2003b</c>, <c>2002, 2005</c>, <c>(2003) and
    /// (2005)</c>.
    /// </summary>
    private bool ReadInherited(Block block, YearToken year)
    {
        if (_found.Count == 0 || year.Year == 0 || year.IsRange || !IsJoined(_found[^1], year))
        {
            return false;
        }

        var head = _found[^1].Resolution;
        var resolution = _resolver.Resolve(new AuthorLabelParser.AuthorLabelReadings([head.Label], 0), year);
        if (
            resolution is null
            || (resolution.Entries.Count == 0 && year.Suffix.Length == 0 && IsFollowedByProse(year.End))
        )
        {
            return false;
        }

        Add(block, new Span(year.Start, year.End), year, resolution with { Start = year.Start });
        ReadSuffixes(block);
        return true;
    }

    private bool IsJoined(CitationMention head, YearToken year)
    {
        var from = head.Locator is null ? head.Span.End : LocatorParser.Parse(text, head.Span.End, year.Start).End;
        var between = text.AsSpan(from, Math.Max(0, year.Start - from));
        if (between.Length > 12)
        {
            return false;
        }

        var joined = false;
        foreach (var unit in between)
        {
            if (unit is not (' ' or ',' or ';' or '&' or '(' or ')' or '[' or ']' or 'a' or 'n' or 'd'))
            {
                return false;
            }

            joined |= unit is ',' or ';' or '&' or 'n';
        }

        return joined && between.Trim(" ,;&()[]") is "" or "and";
    }

    /// <summary>A word behind a year: <c>(Peck 2003; 2004 figures)</c>.</summary>
    private bool IsFollowedByProse(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length
            && char.IsLetter(text[at])
            && !text.AsSpan(at).StartsWith("and ", StringComparison.Ordinal);
    }

    /// <summary>
    /// Letters behind a year with a letter: <c>2016a,b</c>, <c>2003a, b and c</c>; each is a citation of its own.
    /// </summary>
    private void ReadSuffixes(Block block)
    {
        while (_found[^1].Locator is null && _found[^1].Year.Suffix.Length == 1)
        {
            var (head, at) = (_found[^1], _found[^1].Span.End);
            while (at < block.Span.End && text[at] is ' ' or ',' or '&' or ';')
            {
                at++;
            }

            at += text.AsSpan(at).StartsWith("and ", StringComparison.Ordinal) ? 4 : 0;
            var isNext =
                at > head.Span.End
                && at < block.Span.End
                && text[at] > head.Year.Suffix[0]
                && text[at] <= head.Year.Suffix[0] + 4
                && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
            var year = head.Year with { Start = at, End = at + 1, Suffix = isNext ? text[at].ToString() : "" };
            if (
                !isNext
                || text[at] == '.'
                || _resolver.Resolve(new AuthorLabelParser.AuthorLabelReadings([head.Resolution.Label], 0), year)
                    is not { } resolution
            )
            {
                return;
            }

            Add(block, new Span(at, at + 1), year, resolution with { Start = at });
        }
    }

    private void Add(Block block, Span span, YearToken year, CitationResolution resolution)
    {
        var locator = LocatorParser.Parse(text, span.End, block.Span.End);
        _found.Add(new CitationMention(block.Id, span, year, resolution, locator.IsEmpty ? null : locator.Slice(text)));
    }
}
