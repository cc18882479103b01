using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Writes the parts of a citation one behind the other. Where two marks of punctuation meet, one gives way as it does
/// in citeproc-js: after <c>What are the lessons?</c> or <c>n.d.</c> no full stop follows.
/// </summary>
/// <param name="isBritish">Whether single quotation marks are the outer ones.</param>
/// <param name="isInQuotes">Whether full stops and commas stand before closing quotation marks.</param>
internal sealed class FragmentWriter(bool isBritish, bool isInQuotes)
{
    // What is left of two marks, the one on the left first; of all other pairs both stay.
    private const string Merged = "!.! ?.? !:! ?:? :!! :?? :.: ;!! ;?? ;:; ;.;";

    private readonly StringBuilder _text = new();
    private readonly List<bool> _italics = [];

    /// <summary>The citation that was written.</summary>
    public RenderedCitation Build()
    {
        _text.Replace(QuotationMarks.ClosingDouble, '”').Replace(QuotationMarks.ClosingSingle, '’');
        var runs = new List<CitationRun>();
        var start = 0;
        for (var at = 1; at <= _text.Length; at++)
        {
            if (at == _text.Length || _italics[at] != _italics[start])
            {
                runs.Add(new CitationRun(_text.ToString(start, at - start), _italics[start]));
                start = at;
            }
        }

        return new RenderedCitation(runs);
    }

    /// <summary>Writes a part.</summary>
    public FragmentWriter Write(Fragment part, bool isItalic = false, int depth = 0)
    {
        AppendAffix(part.Prefix, isItalic);
        var isInside = isItalic || part.IsItalic;
        var inner = part.HasQuotes ? depth + 1 : depth;
        if (part.HasQuotes)
        {
            Append(QuotationMarks.GetMark(isBritish, depth, isOpening: true).ToString(), isInside);
        }

        if (part.Text is { } text)
        {
            AppendText(text, isInside, inner);
        }

        for (var i = 0; i < part.Parts.Count; i++)
        {
            AppendAffix(i == 0 ? "" : part.Delimiter, isInside);
            Write(part.Parts[i], isInside, inner);
        }

        if (part.HasQuotes)
        {
            Append(QuotationMarks.GetMark(isBritish, depth, isOpening: false).ToString(), isInside);
        }

        AppendAffix(part.Suffix, isItalic);
        return this;
    }

    private void AppendText(string text, bool isItalic, int depth)
    {
        var words = QuotationMarks.Nest(text, isBritish, depth);
        Append(_text.Length > 0 && _text[^1] == ' ' ? words.TrimStart(' ') : words, isItalic);
    }

    /// <summary>Writes what the style sets between parts: marks that meet others, then the rest.</summary>
    private void AppendAffix(string affix, bool isItalic)
    {
        var rest = affix;
        while (rest.Length > 0 && _text.Length > 0 && IsMark(rest[0]))
        {
            AppendMark(rest[0], isItalic);
            rest = rest[1..];
        }

        if (rest.Length > 0 && rest[0] == ' ' && (_text.Length == 0 || _text[^1] == ' '))
        {
            rest = rest[1..];
        }

        Append(rest, isItalic);
    }

    private void AppendMark(char mark, bool isItalic)
    {
        var end = FindEndOfWords();
        var last = end > 0 ? _text[end - 1] : ' ';
        var merged =
            Merged.IndexOf($"{last}{mark}", StringComparison.Ordinal) is var at && at >= 0 && at % 4 == 0
                ? Merged[at + 2]
                : '\0';
        if (merged != '\0' || last == mark)
        {
            _text[end - 1] = merged == '\0' ? last : merged;
        }
        else if (isInQuotes && mark is '.' or ',' && end < _text.Length)
        {
            _text.Insert(end, mark);
            _italics.Insert(end, _italics[end]);
        }
        else
        {
            Append(mark.ToString(), isItalic);
        }
    }

    /// <summary>Where the words before closing quotation marks end; an apostrophe is none.</summary>
    private int FindEndOfWords()
    {
        var end = _text.Length;
        while (end > 1 && _text[end - 1] is QuotationMarks.ClosingDouble or QuotationMarks.ClosingSingle)
        {
            end--;
        }

        return end;
    }

    private void Append(string text, bool isItalic)
    {
        _text.Append(text);
        for (var i = 0; i < text.Length; i++)
        {
            _italics.Add(isItalic);
        }
    }

    private static bool IsMark(char unit) => unit is '.' or ',' or ';' or ':' or '!' or '?';
}
