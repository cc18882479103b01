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
        "cm",
        "cmnd",
        "cmd",
        "package",
    ];

    /// <summary>Reads volume, issue and pages.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        var end = entry.Trim(new Span(entry.Body.Start, text.Length), ".,;").End;
        for (var at = Math.Max(entry.Body.Start + 1, end - MaxLength); at < end; at++)
        {
            if (
                CanStart(text, at)
                && NumerationParser.Parse(text, at, end) is { } found
                && IsPlausible(entry, found, at)
            )
            {
                return entry.Consume(new Span(at, end)) with { Item = WithNumeration(entry.Item, found) };
            }
        }

        return entry;
    }

    private static CslItem WithNumeration(CslItem item, Numeration found)
    {
        if (
            (item.Type == DatedIssueParser.Type || HasDay(item))
            && found is { Issue: null, Page: null, IsLabelled: false }
        )
        {
            return item with { Page = item.Page ?? found.Volume }; // "The Courier, 14 October 2016, 3"
        }

        var numbered = item with { Volume = found.Volume, Issue = found.Issue, Page = found.Page ?? item.Page };
        if (item.Issued is not null)
        {
            return numbered;
        }

        if (found.Year is { } year)
        {
            return numbered with { Issued = new CslDate(year) };
        }

        // "Public Action. 2001:68-96": the number is the year, and there is no volume.
        return found is { Issue: null, Volume: { } volume } && IsYearLike(volume)
            ? numbered with
            {
                Volume = null,
                Issued = new CslDate(int.Parse(volume, System.Globalization.CultureInfo.InvariantCulture)),
            }
            : numbered;
    }

    private static bool HasDay(CslItem item) => item.Issued?.Edtf is { Length: 10 };

    /// <summary>A digit, a bracket or a label, behind a blank or a sign.</summary>
    private static bool CanStart(string text, int at)
    {
        if (text[at - 1] is not (' ' or ',' or '.' or ':' or ';' or '’' or '”' or '"' or '\''))
        {
            return false;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '(' or '№' => true,
            'т' or 'Т' => next is '.' or 'о',
            var unit => StartsLabel(unit, next) || StartsNumber(unit, next) || StartsRoman(text, at),
        };
    }

    /// <summary><c>vol.</c>, <c>no.</c>, <c>nr.</c>, <c>issue</c>, <c>article</c></summary>
    private static bool StartsLabel(char unit, char next) =>
        unit switch
        {
            'v' or 'V' => next is 'o' or '.' or 'O',
            'n' or 'N' => next is 'o' or 'r' or '.' or 'u' or 'ú' or '°' or 'º',
            'a' => next == 'r',
            't' => next is '.' or 'o',
            'i' or 'I' => next == 's',
            _ => false,
        };

    /// <summary><c>37</c>, <c>D66</c>; also <c>Bd.</c>, <c>Article</c></summary>
    private static bool StartsNumber(char unit, char next) =>
        char.IsAsciiDigit(unit) || (char.IsAsciiLetterUpper(unit) && (char.IsAsciiDigit(next) || next is 'd' or 'r'));

    /// <summary><c>, XLIII (2010), 216</c>, <c>2010; XLIII: 203</c></summary>
    private static bool StartsRoman(string text, int at) =>
        EntryScanner.GetPrecedingCharacter(text, at) is ',' or ';' && VolumeNumber.FindRomanEnd(text, at) > at + 1;

    /// <summary>
    /// A volume with an issue or pages; a volume alone only where the pages are known or nothing else is numbered so.
    /// </summary>
    private static bool IsPlausible(EntryParseState entry, Numeration found, int at)
    {
        var hasPages = entry.Item.Page is not null;
        return found switch
        {
            { Volume: null, Issue: null } when hasPages => false,
            { IsLabelled: true } => true,
            { Year: not null, Volume: null, Page: not null } => true,
            { Volume: null } => found.Issue is not null && hasPages,
            { Page: null } when !hasPages && IsNumberedNoun(entry.Remainder, at) => false,
            { Issue: null, Page: null } => CanStandAlone(entry, found.Volume, hasPages),
            _ => true,
        };
    }

    /// <summary>A number alone is no year, and nothing behind the publisher of a book.</summary>
    private static bool CanStandAlone(EntryParseState entry, string volume, bool hasPages) =>
        !IsYearLike(volume)
        && (hasPages || !IsRoman(volume))
        && (entry.Item.Publisher is null || entry.Item.Type == DatedIssueParser.Type);

    private static bool IsRoman(string volume) => !volume.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static bool IsYearLike(string volume) =>
        volume.Length == 4
        && (volume.StartsWith("19", StringComparison.Ordinal) || volume.StartsWith("20", StringComparison.Ordinal));

    /// <summary>
    /// <c>Working Paper 4292</c>, <c>Version 4</c>: a number of something else; and a number at the end of a title.
    /// </summary>
    private static bool IsNumberedNoun(string text, int at)
    {
        var end = EntryScanner.SkipBack(text, at, " .,");
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
