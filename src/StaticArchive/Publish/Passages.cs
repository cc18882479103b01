using StaticArchive.Documents;

namespace StaticArchive.Publish;

/// <summary>A passage shown away from its page: the sentence around some words.</summary>
/// <param name="Before">The sentence up to the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">The sentence after them.</param>
public sealed record Passage(string Before, string Words, string After);

/// <summary>Cuts sentences out of documents.</summary>
public static class Passages
{
    private const int Longest = 420;

    private static readonly string[] Abbreviations = ["al.", "e.g.", "i.e.", "cf.", "vs.", "Dr.", "Prof.", "Mr.", "Mrs.", "No.", "pp.", "p.", "vol.", "ed.", "eds.", "etc.", "St."];

    /// <summary>The sentence that holds a span, cut at the borders of its block.</summary>
    public static Passage Sentence(Document document, Span span)
    {
        var block = document.BlockAt(span.Start)?.Span ?? span;
        var text = document.Text;
        var start = Begin(text, span.Start, block);
        var end = End(text, span.End, block);
        var cutBefore = start > block.Start && span.Start - start >= Longest ? "… " : "";
        var cutAfter = end < block.End && end - span.End >= Longest ? " …" : "";
        return new Passage(cutBefore + text[start..span.Start].TrimStart(), text[span.Start..Math.Min(span.End, block.End)], text[Math.Min(span.End, end)..end].TrimEnd() + cutAfter);
    }

    /// <summary>Behind the last blank before some words that ends a sentence, as far back as may be.</summary>
    private static int Begin(string text, int at, Span block)
    {
        var first = Math.Max(block.Start, at - Longest);
        for (var blank = at; (blank = text.AsSpan(first, blank - first).LastIndexOf(' ')) >= 0; blank += first)
        {
            if (EndsSentence(text, first + blank, block))
            {
                return first + blank + 1;
            }
        }

        return first;
    }

    /// <summary>Behind the first blank after some words that ends a sentence, as far on as may be.</summary>
    private static int End(string text, int at, Span block)
    {
        var last = Math.Min(block.End, at + Longest);
        for (var blank = at; blank < last && text.AsSpan(blank, last - blank).IndexOf(' ') is >= 0 and var further; blank++)
        {
            blank += further;
            if (blank + 1 < last && EndsSentence(text, blank, block))
            {
                return blank + 1;
            }
        }

        return last;
    }

    /// <summary>Whether the unit at an offset is the blank or the stop that ends a sentence.</summary>
    private static bool EndsSentence(string text, int at, Span block)
    {
        if (text[at] != ' ' || at == block.Start || at + 1 >= block.End)
        {
            return false;
        }

        var stop = at - 1;
        while (stop > block.Start && text[stop] is '”' or '’' or '"' or '\'' or ')')
        {
            stop--;
        }

        if (text[stop] is not ('.' or '?' or '!') || !(char.IsUpper(text[at + 1]) || text[at + 1] is '‘' or '“' or '\'' or '"'))
        {
            return false;
        }

        var word = text[(text.LastIndexOf(' ', stop) + 1)..(stop + 1)].TrimStart('(');
        return !Abbreviations.Contains(word, StringComparer.Ordinal) && !(word.Length == 2 && char.IsUpper(word[0]));
    }
}
