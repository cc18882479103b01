using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Cuts sentences out of documents.</summary>
public static class SentenceExtractor
{
    private const int MaxLength = 420;

    private static readonly SearchValues<char> Terminators = SearchValues.Create(".?!");

    private static readonly string[] Abbreviations =
    [
        "al.",
        "e.g.",
        "i.e.",
        "cf.",
        "vs.",
        "Dr.",
        "Prof.",
        "Mr.",
        "Mrs.",
        "No.",
        "pp.",
        "p.",
        "vol.",
        "ed.",
        "eds.",
        "etc.",
        "St.",
    ];

    /// <summary>The sentence that holds a span, cut at the borders of its block.</summary>
    public static Passage Extract(Document document, Span span)
    {
        var block = document.BlockAt(span.Start)?.Span ?? span;
        var text = document.Text;
        var start = FindSentenceStart(text, span.Start, block);
        var end = FindSentenceEnd(text, span.End, block);
        var cutBefore = start > block.Start && span.Start - start >= MaxLength ? "… " : "";
        var cutAfter = end < block.End && end - span.End >= MaxLength ? " …" : "";
        return new Passage(
            cutBefore + text[start..span.Start].TrimStart(),
            text[span.Start..Math.Min(span.End, block.End)],
            text[Math.Min(span.End, end)..end].TrimEnd() + cutAfter
        );
    }

    /// <summary>
    /// Behind the last blank before some words that ends a sentence, as far back as may be. Stops are looked for, since
    /// blanks are many.
    /// </summary>
    private static int FindSentenceStart(string text, int at, Span block)
    {
        var first = Math.Max(block.Start, at - MaxLength);
        var least = SkipClosingBackward(text, first, block);
        for (var stop = at; (stop = text.AsSpan(least, stop - least).LastIndexOfAny(Terminators)) >= 0; )
        {
            stop += least;
            var blank = SkipClosingForward(text, stop + 1, at);
            if (blank >= first && blank < at && EndsSentence(text, blank, block))
            {
                return blank + 1;
            }
        }

        return first;
    }

    /// <summary>Behind the first blank after some words that ends a sentence, as far on as may be.</summary>
    private static int FindSentenceEnd(string text, int at, Span block)
    {
        var last = Math.Min(block.End, at + MaxLength);
        var from = SkipClosingBackward(text, at, block);
        while (from < last && text.AsSpan(from, last - from).IndexOfAny(Terminators) is >= 0 and var further)
        {
            from += further + 1;
            var blank = SkipClosingForward(text, from, last);
            if (blank >= at && blank + 1 < last && EndsSentence(text, blank, block))
            {
                return blank + 1;
            }
        }

        return last;
    }

    /// <summary>
    /// Where a stop can stand that ends a sentence at an offset: before what closes quotations and brackets.
    /// </summary>
    private static int SkipClosingBackward(string text, int at, Span block)
    {
        while (at > block.Start && IsClosingPunctuation(text[at - 1]))
        {
            at--;
        }

        return Math.Max(block.Start, at - 1);
    }

    /// <summary>The first unit from an offset on that closes no quotation or bracket.</summary>
    private static int SkipClosingForward(string text, int from, int end)
    {
        while (from < end && IsClosingPunctuation(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsClosingPunctuation(char unit) => unit is '”' or '’' or '"' or '\'' or ')';

    /// <summary>Whether the unit at an offset is the blank or the stop that ends a sentence.</summary>
    private static bool EndsSentence(string text, int at, Span block)
    {
        if (text[at] != ' ' || at == block.Start || at + 1 >= block.End)
        {
            return false;
        }

        var stop = at - 1;
        while (stop > block.Start && IsClosingPunctuation(text[stop]))
        {
            stop--;
        }

        if (
            text[stop] is not ('.' or '?' or '!')
            || !(char.IsUpper(text[at + 1]) || text[at + 1] is '‘' or '“' or '\'' or '"')
        )
        {
            return false;
        }

        var word = text[(text.LastIndexOf(' ', stop) + 1)..(stop + 1)].TrimStart('(');
        return !Abbreviations.Contains(word, StringComparer.Ordinal) && !(word.Length == 2 && char.IsUpper(word[0]));
    }
}
