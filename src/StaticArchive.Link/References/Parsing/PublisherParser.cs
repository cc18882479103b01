using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads what stands behind the title of a work that is no article: publisher and place, a series and its number, the
/// genre of a thesis. The text is cut into sentences; of each the first rule that applies reads the whole.
/// </summary>
internal static class PublisherParser
{
    private static readonly string[] VolumeWords = ["volume", "vol", "band", "bd", "tome", "tomo", "deel"];

    private static readonly Func<CslItem, string, CslItem?>[] Rules =
    [
        ReadVolume,
        ReadPlaceAndPublisher,
        ReadSeries,
        ReadNumber,
        ReadAuthorAsPublisher,
        ReadGenre,
        ReadNote,
        ReadThesis,
        ReadPublisherAndPlace,
    ];

    /// <summary><c>London: OPM</c>, <c>Springer, New York</c>, <c>Working Paper No. 7140. World Bank</c></summary>
    public static CslItem Parse(CslItem item, string text)
    {
        var start = 0;
        foreach (var end in EntrySentenceSplitter.FindBoundaries(text, new Span(0, text.Length)).Append(text.Length))
        {
            var sentence = text[start..end].Trim(' ', '.', ',', ';', '(', ')', '[', ']');
            item = sentence.Length == 0 ? item : ParseSentence(item, sentence);
            start = end;
        }

        return item;
    }

    private static CslItem ParseSentence(CslItem item, string sentence)
    {
        foreach (var rule in Rules)
        {
            if (rule(item, sentence) is { } read)
            {
                return read;
            }
        }

        return item;
    }

    /// <summary><c>Volume 2</c>, <c>Vol. II</c>, <c>Bd. 3</c></summary>
    private static CslItem? ReadVolume(CslItem item, string sentence)
    {
        var blank = sentence.IndexOf(' ', StringComparison.Ordinal);
        return
            blank > 0
            && Array.Exists(
                VolumeWords,
                word => sentence.AsSpan(0, blank).TrimEnd('.').Equals(word, StringComparison.OrdinalIgnoreCase)
            )
            && IsVolumeNumber(sentence.AsSpan(blank + 1))
            ? item with
            {
                Volume = item.Volume ?? sentence[(blank + 1)..],
            }
            : null;
    }

    private static bool IsVolumeNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and < 5 && (!text.ContainsAnyExceptInRange('0', '9') || !text.ContainsAnyExcept("IVX"));

    /// <summary><c>London: OPM</c></summary>
    private static CslItem? ReadPlaceAndPublisher(CslItem item, string sentence) =>
        PublisherPlaceParser.Parse(sentence) is not { } found ? null
        : FinalPage.Find(found.Publisher) is var comma and > 0
            ? item with
            {
                PublisherPlace = found.Place,
                Publisher = found.Publisher[..comma],
                Page = item.Page ?? found.Publisher[(comma + 2)..],
            }
        : item with { PublisherPlace = found.Place, Publisher = found.Publisher };

    /// <summary><c>Working Paper No. 7140</c></summary>
    private static CslItem? ReadSeries(CslItem item, string sentence) =>
        CollectionNumberParser.Parse(sentence) is { } series
            ? item with
            {
                CollectionTitle = item.CollectionTitle ?? series.Title,
                CollectionNumber = item.CollectionNumber ?? series.Number,
            }
            : null;

    /// <summary><c>WHO/HIS/2015.4</c>: one word with a digit in it.</summary>
    private static CslItem? ReadNumber(CslItem item, string sentence) =>
        !sentence.Contains(' ', StringComparison.Ordinal) && sentence.Any(char.IsAsciiDigit)
            ? item with
            {
                Number = sentence,
            }
            : null;

    /// <summary>American style has <c>Author</c> where an organisation publishes its own work.</summary>
    private static CslItem? ReadAuthorAsPublisher(CslItem item, string sentence) =>
        sentence == "Author" && item.Author is [{ Literal: { } author }, ..] ? item with { Publisher = author } : null;

    /// <summary><c>Discussion Paper</c></summary>
    private static CslItem? ReadGenre(CslItem item, string sentence) =>
        item.Publisher is null && CollectionNumberParser.IsGenre(sentence)
            ? item with
            {
                Genre = item.Genre ?? sentence,
            }
            : null;

    /// <summary>Whatever follows the publisher: <c>London: OPM. Unpublished</c>.</summary>
    private static CslItem? ReadNote(CslItem item, string sentence) =>
        item.Publisher is not null
            ? item with
            {
                Note = item.Note is null ? sentence : $"{item.Note}; {sentence}",
            }
            : null;

    /// <summary><c>PhD thesis, University of Leeds</c></summary>
    private static CslItem? ReadThesis(CslItem item, string sentence)
    {
        if (!EntryTypeRule.ContainsThesisWord(sentence))
        {
            return null;
        }

        var comma = sentence.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? item with
            {
                Genre = sentence,
            }
            : item with
            {
                Genre = sentence[..comma],
                Publisher = sentence[(comma + 2)..],
            };
    }

    /// <summary><c>Springer, New York</c>; a publisher alone where the last word is one of publishers' names.</summary>
    private static CslItem ReadPublisherAndPlace(CslItem item, string sentence)
    {
        var comma = FindPlaceComma(sentence);
        var hasPlace = comma > 0 && !EntryLexicon.IsPublisherWord(sentence.AsSpan(sentence.LastIndexOf(' ') + 1));
        return hasPlace
            ? item with
            {
                Publisher = sentence[..comma],
                PublisherPlace = sentence[(comma + 2)..],
            }
            : item with
            {
                Publisher = sentence,
            };
    }

    /// <summary>
    /// The comma before the place: behind the last part that names an institution, <c>University of Leeds, Centre for
    /// Housing, Leeds</c>.
    /// </summary>
    private static int FindPlaceComma(string text)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        for (var next = comma; next > 0; next = text.IndexOf(", ", next + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(", ", next + 2, StringComparison.Ordinal);
            comma = end > 0 && EntryLexicon.ContainsPublisherWord(text.AsSpan((next + 2)..end)) ? end : comma;
        }

        return comma;
    }
}
