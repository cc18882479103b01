using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Neither quotation marks nor italics: the title ends at the first full stop, question or exclamation mark behind
/// which everything is written as names are, with capitals: <c>Plant growth promoting rhizobacteria. Annu. Rev.
/// Microbiol.</c>; where there is none, at a comma or a place of publication.
/// </summary>
internal static class TitleBySentenceRule
{
    private const int MaxShortSentence = 7;
    private const int MaxJournalCommas = 3;
    private const int MinCountry = 4;

    /// <summary>Most words that the name of a journal or a publisher has.</summary>
    private const int MaxNameWords = 12;

    /// <summary>Each finds where the publication begins, or 0; the first that does decides.</summary>
    private static readonly Func<UnmarkedBody, int>[] Rules =
    [
        FindVolumeSentence,
        FindCommaAfterDateComma,
        FindTitleCaseSentence,
        FindPublisherSentence,
        FindCommaOrPlace,
        FindShortLastSentence,
    ];

    /// <summary>The entry with its title; null where no rule finds its end.</summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        var unmarked = new UnmarkedBody(entry, body);
        if (entry is { IsDatedBehindTitle: true, Item: { Publisher: not null, Volume: null, Genre: null } })
        {
            return FindSeries(unmarked) is var series and > 0
                ? EntryTitleRule.WithTitle(entry, new Span(body.Start, series), new Span(series, body.End))
                : null; // the publisher stood in a bracket: "Towns 2007. The Physical Basis (Oban: Sound, 2007)"
        }

        foreach (var rule in Rules)
        {
            if (rule(unmarked) is var start and > 0)
            {
                return EntryTitleRule.WithTitle(entry, new Span(body.Start, start), new Span(start, body.End));
            }
        }

        return null;
    }

    /// <summary><c>Soils of the north. Soils Bulletin 40</c></summary>
    private static int FindSeries(UnmarkedBody body) =>
        body.Boundaries is [.., var last]
        && CollectionNumberParser.Parse(body.From(last).Trim(" .,").ToString()) is not null
            ? last
            : 0;

    /// <summary><c>Rivers. Vol. 2, Weirs and wells. Oban: Sound</c></summary>
    private static int FindVolumeSentence(UnmarkedBody body) =>
        body.Boundaries.Find(start =>
            body.From(start).TrimStart().StartsWith("Vol. ", StringComparison.Ordinal)
            && VolumeNumber.FindEnd(body.Text, start + " Vol. ".Length) > start + " Vol. ".Length
        );

    /// <summary>
    /// A comma follows the date, so commas separate all parts: <c>Barabási, A.-L. (2011), The network takeover, Nat.
    /// Phys., 8, 14</c>.
    /// </summary>
    private static int FindCommaAfterDateComma(UnmarkedBody body)
    {
        var start = body.Entry.Body.Start;
        return start < body.Text.Length && body.Text[start] == ',' ? FindCommaOrPlace(body) : 0;
    }

    /// <summary><c>Plant growth promoting rhizobacteria. Annu. Rev. Microbiol.</c></summary>
    private static int FindTitleCaseSentence(UnmarkedBody body)
    {
        foreach (var boundary in body.Boundaries)
        {
            if (EntryLexicon.IsTitleCase(body.From(boundary)) && !IsStrainName(body.Text, boundary))
            {
                return SkipSubtitles(body.Text, body.Boundaries, boundary);
            }
        }

        return 0;
    }

    /// <summary><c>Aid and growth. Université catholique de Louvain, Louvain-la-Neuve</c></summary>
    private static int FindPublisherSentence(UnmarkedBody body) =>
        body.Boundaries is [.., var last] && !body.HasVolume && EntryLexicon.IsLikelyPublisher(body.From(last))
            ? last
            : 0;

    /// <summary>
    /// <c>… in the English NHS, Policy and Politics</c> before a volume; <c>… social care Bristol: Policy
    /// Press</c>; <c>Risk society, Sage, London</c>.
    /// </summary>
    private static int FindCommaOrPlace(UnmarkedBody body)
    {
        if (FindJournalComma(body) is var journal and > 0)
        {
            return journal;
        }

        var place = PublisherPlaceParser.FindStart(body.Text, body.Span);
        if (place > body.Span.Start + 3)
        {
            return place;
        }

        return body.HasVolume ? 0 : CommaPublisherDetector.Find(body.Text, body.Span);
    }

    /// <summary>A journal with small letters: <c>Mergers in care. Community living</c>.</summary>
    private static int FindShortLastSentence(UnmarkedBody body) =>
        body.Boundaries is [.., var last] && WordTokenizer.Count(body.From(last)) <= MaxShortSentence ? last : 0;

    /// <summary>
    /// A subtitle in title case is no journal: <c>… affect intensification? Evidence from Burkina Faso. World
    /// Development</c>. A sentence with a word in small letters is skipped, unless it has a word of journals' or
    /// publishers' names.
    /// </summary>
    private static int SkipSubtitles(string text, List<int> boundaries, int start)
    {
        foreach (var next in boundaries)
        {
            if (next > start)
            {
                if (!IsSubtitle(text.AsSpan(start, next - start)))
                {
                    return start;
                }

                start = next;
            }
        }

        return start;
    }

    private static bool IsSubtitle(ReadOnlySpan<char> sentence)
    {
        var (hasSmallWord, isLong) = (false, WordTokenizer.Count(sentence) > MaxNameWords);
        foreach (var (start, end) in EntryLexicon.EnumerateWords(sentence))
        {
            hasSmallWord |= char.IsLower(sentence[start]);
            var word = sentence[start..end];
            if (!isLong && (EntryLexicon.IsJournalWord(word) || EntryLexicon.IsPublisherWord(word)))
            {
                return false;
            }
        }

        return hasSmallWord;
    }

    /// <summary>A letter with digits, as strains and genes are named: <c>cv. S23. Ann. Bot.</c></summary>
    private static bool IsStrainName(string text, int start)
    {
        var at = start;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && char.IsUpper(text[at]) && char.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>
    /// With a volume read, the comma before the longest journal name that can stand at the end, of the last three; 0 if
    /// there is none.
    /// </summary>
    private static int FindJournalComma(UnmarkedBody body)
    {
        if (!body.HasVolume)
        {
            return 0;
        }

        var (from, found) = (body.Span.End, 0);
        for (var tries = 0; tries < MaxJournalCommas && from > body.Span.Start; tries++)
        {
            from = body.Text.LastIndexOf(", ", from - 1, from - body.Span.Start, StringComparison.Ordinal);
            if (from < 0 || !EntryLexicon.IsTitleCase(body.From(from)))
            {
                break;
            }

            found = from + 1;
            if (HasProse(body.Text.AsSpan(body.Span.Start, from - body.Span.Start)))
            {
                break;
            }
        }

        return found > 0 ? SkipCountry(body, found) : 0;
    }

    /// <summary>
    /// <c>… metals in crops from Oban, Scotland. Ecol. Indic. 72</c>: a place has its country behind the comma, and
    /// the title ends behind a whole word.
    /// </summary>
    private static int SkipCountry(UnmarkedBody body, int start)
    {
        var boundary = body.Boundaries.Find(next => next > start);
        var place = EntryScanner.SkipBackOverLetters(body.Text, start - 1);
        var country = EntryScanner.SkipBackOverLetters(body.Text, boundary - 1);
        return
            boundary > 0
            && char.IsUpper(body.Text[place])
            && boundary - 1 - country >= MinCountry
            && !EntryLexicon.IsJournalWord(body.Text.AsSpan(country, boundary - 1 - country))
            && EntryLexicon.IsTitleCase(body.From(boundary))
            ? boundary
            : start;
    }

    private static bool HasProse(ReadOnlySpan<char> text)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            if (char.IsLower(text[start]) && !EntryLexicon.IsFunctionWord(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }
}
