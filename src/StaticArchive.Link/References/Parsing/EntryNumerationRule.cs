using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Volume, issue and pages at the end: <c>37, 742-755</c>, <c>40 (1) 47–66</c>, <c>Vol. 37(7): 742-755</c>,
/// <c>7:42248</c>, <c>11:e1130198</c>, <c>82(3)</c> before pages that are already read, <c>2001;323:246-9</c>. The
/// longest end of the entry that reads so is taken.
/// </summary>
internal static class EntryNumerationRule
{
    /// <summary>How far from the end they can begin.</summary>
    private const int MaxLength = 110;

    private static readonly string[] NumberedNouns =
    [
        "paper",
        "report",
        "no",
        "number",
        "part",
        "version",
        "release",
        "series",
        "chapter",
        "bulletin",
        "level",
        "phase",
        "in",
        "of",
        "the",
        "and",
        "appendix",
        "vol",
        "nr",
        "circular",
        "publication",
        "monograph",
        "edition",
        "software",
        "package",
    ];

    /// <summary>Reads them.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        var end = entry.Trim(new Span(entry.Body.Start, text.Length), ".,;").End;
        for (var at = Math.Max(entry.Body.Start + 1, end - MaxLength); at < end; at++)
        {
            if (
                !CanStart(text, at)
                || NumerationParser.Parse(text, at, end) is not { } found
                || !IsPlausible(entry, found, at)
            )
            {
                continue;
            }

            var item = entry.Item with
            {
                Volume = found.Volume,
                Issue = found.Issue,
                Page = found.Page ?? entry.Item.Page,
            };
            item = item.Issued is null && found.Year is { } year ? item with { Issued = new CslDate(year) } : item;
            if (item.Issued is null && found.Issue is null && found.Volume is { } volume && IsYearLike(volume))
            {
                // "Public Action. 2001:68-96": no volume, but the year.
                item = item with
                {
                    Volume = null,
                    Issued = new CslDate(int.Parse(volume, System.Globalization.CultureInfo.InvariantCulture)),
                };
            }

            return entry.Consume(new Span(at, end)) with
            {
                Item = item,
            };
        }

        return entry;
    }

    /// <summary>A digit, a bracket or a word for volume, behind a blank or a sign.</summary>
    private static bool CanStart(string text, int at)
    {
        if (text[at - 1] is not (' ' or ',' or '.' or ':' or ';' or '’' or '”' or '"' or '\''))
        {
            return false;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '(' => true,
            'v' or 'V' => next is 'o' or '.' or 'O',
            'n' or 'N' => next is 'o' or 'r' or '.' or 'u',
            'i' or 'I' => next == 's',
            'a' => next == 'r',
            var unit => char.IsAsciiDigit(unit)
                || (unit is >= 'A' and <= 'Z' && (char.IsAsciiDigit(next) || next is 'd' or 'r')),
        };
    }

    /// <summary>
    /// A volume with an issue or pages; a volume alone only where the pages are known or nothing else is numbered so.
    /// </summary>
    private static bool IsPlausible(EntryParseState entry, NumerationParser.Numeration found, int at)
    {
        if (found is { Volume: null, Issue: null } && entry.Item.Page is not null)
        {
            return false;
        }

        if (found.IsLabelled || (found.Volume is not null && (found.Issue is not null || found.Page is not null)))
        {
            return true;
        }

        if (found.Volume is null || found.Issue is not null || found.Page is not null)
        {
            return found.Issue is not null && entry.Item.Page is not null;
        }

        return !IsYearLike(found.Volume) && (entry.Item.Page is not null || !IsNumberedNoun(entry.Remainder, at));
    }

    private static bool IsYearLike(string volume) =>
        volume.Length == 4
        && (volume.StartsWith("19", StringComparison.Ordinal) || volume.StartsWith("20", StringComparison.Ordinal));

    /// <summary>
    /// <c>Working Paper 4292</c>, <c>Version 4</c>: a number of something else; and a number at the end of a title.
    /// </summary>
    private static bool IsNumberedNoun(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '.' or ',')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..end];
        return word.Length == 0
            || EntryLexicon.IsPublisherWord(word)
            || char.IsLower(word[0])
            || Array.Exists(NumberedNouns, known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
            || text[at - 1] != ' ';
    }
}
