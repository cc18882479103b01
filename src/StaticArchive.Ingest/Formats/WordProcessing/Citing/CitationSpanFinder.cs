using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// Finds what stands for each work in the words of a citation: <c>Field 2003</c> and <c>Peck 2005a</c> in <c>(see Field
/// 2003; Peck 2005a, p. 4)</c>. Where the field has the year alone, its author stands in the text before it.
/// </summary>
/// <param name="text">The words of the block.</param>
/// <param name="shown">Where the field stands in them.</param>
internal sealed class CitationSpanFinder(string text, Span shown)
{
    private const int LongestAuthors = 90;

    private int _from = shown.Start;

    /// <summary>
    /// The numbers of entries, where it shows nothing else: <c>3, 4</c> of <c>[3, 4]</c>. What has four digits is a
    /// year.
    /// </summary>
    public Span? FindNumbers()
    {
        var (first, last, digits) = (-1, -1, 0);
        for (var i = shown.Start; i < shown.End; i++)
        {
            digits = char.IsAsciiDigit(text[i]) ? digits + 1 : 0;
            if (char.IsLetter(text[i]) || digits > 3)
            {
                return null;
            }

            first = digits > 0 && first < 0 ? i : first;
            last = digits > 0 ? i : last;
        }

        return first < 0 ? null : new Span(first, last + 1);
    }

    /// <summary>The words for the next work; null where they cannot be told from the others.</summary>
    public Span? FindNext(CslItem item)
    {
        var year = item.Issued?.Year is { } number ? FindYear(number.ToString(CultureInfo.InvariantCulture)) : -1;
        var name = item.Author.Concat(item.Editor).Select(one => one.ShortForm).FirstOrDefault(one => one.Length > 1);
        if (year < 0)
        {
            return null;
        }

        var end = year + 4;
        end +=
            end < shown.End
            && char.IsAsciiLetterLower(text[end])
            && (end + 1 == shown.End || !char.IsLetter(text[end + 1]))
                ? 1
                : 0;
        var start = name is null ? -1 : FindName(name, year);
        _from = end;
        return new Span(start < 0 ? year : start, end);
    }

    private int FindYear(string year)
    {
        var place = text.IndexOf(year, _from, Math.Max(0, shown.End - _from), StringComparison.Ordinal);
        return place >= 0 ? place : -1;
    }

    /// <summary>Within the field, or right before it in the same sentence.</summary>
    private int FindName(string name, int year)
    {
        var within = text.IndexOf(name, _from, year - _from, StringComparison.OrdinalIgnoreCase);
        if (within >= 0 || _from > shown.Start)
        {
            return within;
        }

        var first = Math.Max(0, shown.Start - LongestAuthors);
        var before = text.LastIndexOf(name, shown.Start, shown.Start - first, StringComparison.OrdinalIgnoreCase);
        return before >= 0 && IsOneCitation(text.AsSpan(before + name.Length, shown.Start - before - name.Length))
            ? before
            : -1;
    }

    /// <summary>Other names, <c>et al.</c> and a possessive may stand between: <c>Field and Peck’s (</c>.</summary>
    private static bool IsOneCitation(ReadOnlySpan<char> between)
    {
        var words = 0;
        foreach (var range in between.Split(' '))
        {
            var word = between[range].Trim("(,.’'s&[");
            words +=
                word.Length > 0 && char.IsLower(word[0]) && word is not ("and" or "et" or "al" or "und" or "y" or "e")
                    ? 1
                    : 0;
        }

        return words == 0 && !between.ContainsAny(";:?!");
    }
}
