using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>Citations that only a work of the list shows to be some.</summary>
internal sealed partial class CitationScanner
{
    /// <summary>The author of the citation before: <c>idem (2011)</c>, <c>ders. 2004b</c>.</summary>
    private bool ReadSameAuthor(Block block, YearToken year)
    {
        if (
            _found.Count == 0
            || SameAuthorWords.FindStart(text, _found[^1].Span.End, year.Start) is not (>= 0 and var start)
            || ResolveInherited(_found[^1], year) is not { Entries.Count: > 0 } resolution
        )
        {
            return false;
        }

        Add(block, new Span(start, year.End), year, resolution with { Start = start });
        ReadSuffixes(block);
        return true;
    }

    /// <summary><c>周明（2009）</c>: in a script without capitals the list alone shows names.</summary>
    private bool ReadCaseless(Block block, YearToken year, int start)
    {
        if (
            list.LongestCaselessName == 0
            || _resolver.Resolve(_caseless.Parse(start, year.Start), year) is not { Entries.Count: > 0 } resolution
        )
        {
            return false;
        }

        Add(block, new Span(resolution.Start, year.End), year, resolution);
        ReadSuffixes(block);
        return true;
    }

    /// <summary>
    /// A work of the list behind whose author a day, a month or <c>e.g.</c> stands before the year: <c>(Gate Office,
    /// May 2010)</c>, <c>Peck (e.g. 2015)</c>.
    /// </summary>
    private bool ReadBehindPrefix(Block block, YearToken year, int end)
    {
        var last = FindLabelEnd(end, out _);
        if (
            last < 0
            || _tokens[last].Kind == TextTokenKind.Number
            || (last == end && _brackets.GetInnermost(year.Start) < 0)
            || _resolver.Resolve(new AuthorLabelParser(text, _tokens, list).Parse(last), year)
                is not { Entries.Count: > 0 } resolution
        )
        {
            return false;
        }

        Add(block, new Span(resolution.Start, year.End), year, resolution);
        ReadSuffixes(block);
        return true;
    }
}
