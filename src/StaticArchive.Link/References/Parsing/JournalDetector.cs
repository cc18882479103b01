using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Tells a journal from a publisher where an entry names what a work was published in. One rule that applies is enough.
/// </summary>
internal static class JournalDetector
{
    /// <summary>Rules that hold whatever else the text says.</summary>
    private static readonly Func<EntryParseState, string, bool>[] Rules =
    [
        HasVolumeWithoutPublisher,
        IsInItalics,
        IsAcceptedArticle,
    ];

    /// <summary>Rules for a text without a place of publication and without a word of publishers' names.</summary>
    private static readonly Func<EntryParseState, string, bool>[] RulesWithoutPublisher =
    [
        HasJournalWord,
        IsBehindQuotedTitle,
        HasAbbreviatedWords,
        HasIssue,
        HasPagesAndDoi,
        HasPageRange,
        HasPagesBehindColon,
    ];

    /// <summary>Whether the publication of an entry is a journal.</summary>
    /// <param name="entry">The entry, its numeration, title and identifiers read.</param>
    /// <param name="text">The text of its publication.</param>
    public static bool IsJournal(EntryParseState entry, string text) =>
        !entry.IsVolumeOfBook && (AnyApplies(Rules, entry, text) || IsLikelyJournal(entry, text));

    private static bool IsLikelyJournal(EntryParseState entry, string text) =>
        (!(HasPublisherBracket(entry) || NamesPublisher(text)) && AnyApplies(RulesWithoutPublisher, entry, text));

    /// <summary><c>Soils Bulletin 40. (Sound, Oban, 1994)</c>: a series, since the publisher is known.</summary>
    private static bool HasPublisherBracket(EntryParseState entry) =>
        entry is { IsDatedBehindTitle: true, IsTitleQuoted: false, Item: { Publisher: not null, Genre: null } };

    private static bool AnyApplies(Func<EntryParseState, string, bool>[] rules, EntryParseState entry, string text)
    {
        foreach (var rule in rules)
        {
            if (rule(entry, text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Soc Policy Adm</c> before <c>37</c>; not <c>London: Sage Press</c>.</summary>
    private static bool HasVolumeWithoutPublisher(EntryParseState entry, string text) =>
        entry.Item is { Volume: not null, Publisher: null }
        && !(
            PublisherPlaceParser.Parse(text) is { } place
            && (EntryLexicon.ContainsPublisherWord(place.Publisher) || HasTitleInItalics(entry))
        );

    /// <summary><c>*Community Care*</c>: the italics cover all of it.</summary>
    private static bool IsInItalics(EntryParseState entry, string text)
    {
        foreach (var run in entry.Emphasis)
        {
            if (Math.Abs(run.Start - entry.Publication.Start) <= 1 && run.End >= entry.Publication.End - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>(in press) Mergers in care. Social Policy and Administration</c>: what is accepted but not yet printed is an
    /// article, unless the first or last word is a publisher's.
    /// </summary>
    private static bool IsAcceptedArticle(EntryParseState entry, string text)
    {
        if (
            entry.Item.Issued?.Literal is not ("in press" or "forthcoming" or "submitted")
            || PublisherPlaceParser.Parse(text) is not null
        )
        {
            return false;
        }

        var words = WordTokenizer.Tokenize(text).Select(word => text[word.Start..word.End]).ToList();
        return words.Count > 1 && !EntryLexicon.IsPublisherWord(words[0]) && !EntryLexicon.IsPublisherWord(words[^1]);
    }

    /// <summary><c>Journal of Integrated Care</c>; with a comma in it, only before pages.</summary>
    private static bool HasJournalWord(EntryParseState entry, string text)
    {
        if ((entry.Item.Page is null && text.Contains(", ", StringComparison.Ordinal)) || IsDatedPublisher(entry))
        {
            return false;
        }

        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            if (EntryLexicon.IsJournalWord(text.AsSpan(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>VSN International, 2009</c>: only a comma and the year follow, as behind a publisher.</summary>
    private static bool IsDatedPublisher(EntryParseState entry) =>
        entry is { IsDatedBehindTitle: true, Item: { Volume: null, Issue: null, Page: null, Doi: null } }
        && entry.Publication.End + 6 <= entry.Text.Length
        && entry.Text.AsSpan(entry.Publication.End).StartsWith(", ", StringComparison.Ordinal)
        && EnglishDateParser.IsYear(entry.Text.Substring(entry.Publication.End + 2, 4));

    /// <summary><c>‘Mergers in care’, Community Living</c>: a quoted title is part of something.</summary>
    private static bool IsBehindQuotedTitle(EntryParseState entry, string text) => entry.IsTitleQuoted;

    /// <summary><c>Pers. Individ. Dif.</c>: at least two words with a full stop each.</summary>
    private static bool HasAbbreviatedWords(EntryParseState entry, string text) =>
        text.Split(' ').Count(word => word.Length > 1 && word[^1] == '.' && char.IsLetter(word[^2])) >= 2;

    /// <summary><c>Community Living</c> before <c>no. 4</c>.</summary>
    private static bool HasIssue(EntryParseState entry, string text) => entry.Item.Issue is not null;

    /// <summary><c>Community Living</c> before <c>3–9. doi:10.1234/cl.5</c>.</summary>
    private static bool HasPagesAndDoi(EntryParseState entry, string text) =>
        entry.Item.Page is not null && entry.Item.Doi is not null;

    /// <summary><c>Public Action. 2001:68-96</c>: pages behind a name, and no publisher.</summary>
    private static bool HasPageRange(EntryParseState entry, string text) =>
        entry.IsDatedBehindTitle
        && entry.Item.Page is { } page
        && page.Contains('-', StringComparison.Ordinal)
        && !HasTitleInItalics(entry)
        && !text.Contains(". ", StringComparison.Ordinal);

    /// <summary><c>NASA/GSFC: 1-137</c></summary>
    private static bool HasPagesBehindColon(EntryParseState entry, string text) =>
        entry.Item.Page?.Contains('-', StringComparison.Ordinal) == true
        && entry.Publication.End < entry.Text.Length
        && entry.Text[entry.Publication.End] == ':';

    /// <summary><c>D. Tarn, *I sentieri*, Roma, Fenwick, 2004, pp. 45-67</c>: a book, and pages of it.</summary>
    private static bool HasTitleInItalics(EntryParseState entry) =>
        entry.Emphasis is [var first, ..]
        && first.End <= entry.Publication.Start
        && first.Length > 3
        && entry.Text.AsSpan(first.Start, first.Length).Trim(" .,:;").SequenceEqual(entry.Item.Title);

    /// <summary>
    /// A place and a publisher, or a word of publishers' names in any case: <c>London: OPM</c>, <c>HMSO</c>.
    /// </summary>
    private static bool NamesPublisher(string text)
    {
        if (PublisherPlaceParser.Parse(text) is not null)
        {
            return true;
        }

        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            if (EntryLexicon.IsPublisherWord(text.AsSpan(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }
}
