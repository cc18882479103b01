using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds the author-year citations of a block in one pass, from year to year. At each it reads back at most to the year
/// before, so that no words are read twice, whatever the text.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">The works that its citations can mean.</param>
internal sealed partial class CitationScanner(string text, CitableWorkIndex list)
{
    /// <summary>How far before its year a citation can begin.</summary>
    private const int MaxLength = 400;

    /// <summary>How far apart a citation and a year that inherits its authors can stand.</summary>
    private const int MaxJoinLength = 12;

    private readonly CitationResolver _resolver = new(list);
    private readonly CitationClassifier _classifier = new(text, list);
    private readonly List<TextToken> _tokens = [];
    private readonly List<CitationMention> _found = [];
    private readonly BracketTracker _brackets = new();
    private readonly CaselessLabelParser _caseless = new(text, list);
    private readonly BackReferenceFinder _backReferences = new(text, list);

    /// <summary>The citations of a block, in order.</summary>
    public IReadOnlyList<CitationMention> Scan(Block block)
    {
        _found.Clear();
        _brackets.Clear();
        var years = new YearScanner(text, block.Span.End);
        var before = block.Span.Start;
        for (var at = years.FindNext(block.Span.Start); at < block.Span.End; at = years.FindNext(at + 1))
        {
            _brackets.Update(text[at], at);
            if (!years.CanStart(at) || YearToken.ParseAt(text, at) is not { } year || year.End > block.Span.End)
            {
                continue;
            }

            if (!ReadInherited(block, year) && !ReadSameAuthor(block, year))
            {
                ReadNamed(block, year, before);
            }

            at = Math.Max(year.End, _found.Count > 0 ? _found[^1].Span.End : 0) - 1;
            before = year.End;
        }

        return _backReferences.Complete(block, _found);
    }

    /// <summary>A year with authors in front of it.</summary>
    private void ReadNamed(Block block, YearToken year, int before)
    {
        var start = Math.Max(before, year.Start - MaxLength);
        while (start > before && start < year.Start && WordTokenizer.IsWordChar(text[start - 1]))
        {
            start++;
        }

        if (ReadCaseless(block, year, start))
        {
            return;
        }

        TextToken.Tokenize(text, start, year.Start, _tokens);
        if (DatePrefix.Skip(text, _tokens) is >= 0 and var bare && ReadBehindPrefix(block, year, bare))
        {
            return;
        }

        ReadBeforeYear(block, year);
    }

    /// <summary>The author label that the tokens before a year end with.</summary>
    private void ReadBeforeYear(Block block, YearToken year)
    {
        var last = FindLabelEnd(_tokens.Count - 1, out var isBracketed);
        if (last < 0 || _tokens[last].Kind == TextTokenKind.Number)
        {
            return;
        }

        var reading = new AuthorLabelParser(text, _tokens, list).Parse(last);
        if (reading.Labels.Count == 0 || _resolver.Resolve(reading, year) is not { } resolution)
        {
            return;
        }

        if (resolution.Entries.Count == 0 && ReprintYear.Parse(text, year) is { } reprint)
        {
            (year, resolution) = (reprint, _resolver.Resolve(reading, reprint) ?? resolution);
        }

        var context = new CitationContext
        {
            Block = block.Span,
            IsYearBracketed = isBracketed,
            BracketStart = _brackets.GetInnermost(year.Start),
            Tokens = _tokens,
            LastToken = last,
        };
        if (_classifier.IsCitation(resolution, year, context))
        {
            Add(block, new Span(resolution.Start, year.End), year, resolution);
            ReadSuffixes(block);
        }
    }

    /// <summary>The token that ends the label: before a comma, or before the bracket that the year stands in.</summary>
    private int FindLabelEnd(int last, out bool isBracketed)
    {
        isBracketed = last >= 0 && text[_tokens[last].Start] is '(' or '[' or '（';
        last -= isBracketed ? 1 : 0;
        // "Field ([1867] 1976)"
        last -= isBracketed && last > 0 && _tokens[last].Is(text, '(') ? 1 : 0;
        return last >= 0 && text[_tokens[last].Start] is ',' or '，' ? last - 1 : last;
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

        var resolution = ResolveInherited(_found[^1], year);
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
        if (between.Length > MaxJoinLength)
        {
            return false;
        }

        var joined = false;
        foreach (var unit in between)
        {
            if (
                unit
                is not (
                    ' '
                    or ','
                    or ';'
                    or '&'
                    or '('
                    or ')'
                    or '['
                    or ']'
                    or 'a'
                    or 'n'
                    or 'd'
                    or '，'
                    or '；'
                    or '、'
                )
            )
            {
                return false;
            }

            joined |= unit is ',' or ';' or '&' or 'n' or '，' or '；' or '、';
        }

        return joined && between.Trim(" ,;&()[]，；、") is "" or "and";
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

    /// <summary>What the author label of an earlier citation means with another year.</summary>
    private CitationResolution? ResolveInherited(CitationMention head, YearToken year) =>
        _resolver.Resolve(new AuthorLabelReadings([head.Resolution.Label], DefaultIndex: 0), year);

    private void Add(Block block, Span span, YearToken year, CitationResolution resolution)
    {
        var locator = LocatorParser.Parse(text, span.End, block.Span.End);
        _found.Add(new CitationMention(block.Id, span, year, resolution, locator.IsEmpty ? null : locator.Slice(text)));
    }
}
