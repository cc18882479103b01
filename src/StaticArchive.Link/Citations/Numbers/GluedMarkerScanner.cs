using System.Collections.Frozen;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Finds numbers that stand behind a word or its stop without a blank, as a PDF leaves raised ones: <c>care3</c>,
/// <c>points.1 Some</c>, <c>taxes12,13</c>, <c>programs4,8-10</c>. Names that end so, such as <c>CO2</c>, <c>H1</c> and
/// addresses are none.
/// </summary>
internal sealed class GluedMarkerScanner(string text)
{
    private const int MaxTokenLength = 60;

    /// <summary>Words behind whose stop a number is their own: <c>Fig.2</c>, <c>pp.3</c>.</summary>
    private static readonly FrozenSet<string> NumberedWords = (
        "fig figs figure table tab eq eqs no nos nr p pp pg page vol vols v ver ch chap sec sect s ss para paras art "
        + "cl n nn ref refs st approx ca c max min reg sch pt app box part step type grade level phase stage day week "
        + "month year wave round line lines item model version"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Formulas, units and codes that a number belongs to: <c>CO2</c>, <c>km2</c>.</summary>
    private static readonly FrozenSet<string> Formulas = (
        "CO NO SO CH NH PO HO HCO SiO TiO ZrO FeO MnO AlO CaO MgO CaCO NaNO PM IL CD GL MP km cm mm dm nm sq ft mi yd "
        + "in kW mp"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words of two letters that are no abbreviation and no unit.</summary>
    private static readonly FrozenSet<string> ShortWords = "al it us so do me he we up on by of at as be go is"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The numbers of a stretch, in order.</summary>
    public IEnumerable<NumberMarker> Scan(NumberScope scope)
    {
        var at = scope.Span.Start;
        while (text.AsSpan(at, scope.Span.End - at).IndexOfAnyInRange('0', '9') is >= 0 and var found)
        {
            at += found;
            if (at > scope.Span.Start && IsBehindWord(at, scope.Span.Start) && Read(at, scope) is { } marker)
            {
                yield return marker;
                at = marker.Span.End;
            }

            while (at < scope.Span.End && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }
    }

    private NumberMarker? Read(int at, NumberScope scope)
    {
        var items = new NumberGroupParser(text, scope.Span.End, allowsBlanks: false).Parse(at);
        if (items.Count == 0)
        {
            return null;
        }

        AddSpaced(items, scope.Span.End);
        var end = items[^1].Span.End;
        return end < scope.Span.End && (char.IsLetterOrDigit(text[end]) || NumberSigns.IsDash(text[end]))
            ? null
            : new NumberMarker(NumberForm.Glued, scope, items[0].Span.Hull(items[^1].Span), items);
    }

    /// <summary>The further numbers of <c>maps1, 2.</c>: those that rise and that no noun follows.</summary>
    private void AddSpaced(List<NumberItem> items, int end)
    {
        while (
            items[^1].Span.End is var at
            && at + 2 < end
            && text[at] == ','
            && text[at + 1] == ' '
            && new NumberGroupParser(text, end, allowsBlanks: false).Parse(at + 2) is { Count: > 0 } more
            && more[0].First > items[^1].Last
            && EndsClause(more[^1].Span.End, end)
        )
        {
            items.AddRange(more);
        }
    }

    /// <summary>A sign, the end or one of the words that go on with a sentence: no noun that is counted.</summary>
    private bool EndsClause(int at, int end)
    {
        if (at >= end || !char.IsWhiteSpace(text[at]))
        {
            return true;
        }

        var stop = NumberSigns.SkipLetters(text, at + 1, end);
        return text.AsSpan(at + 1, stop - at - 1)
            is "and"
                or "or"
                or "but"
                or "which"
                or "that"
                or "is"
                or "are"
                or "was"
                or "were"
                or "has"
                or "have"
                or "to"
                or "in"
                or "of"
                or "for"
                or "by"
                or "with"
                or "on"
                or "as"
                or "may"
                or "can"
                or "we"
                or "the";
    }

    /// <summary>
    /// Behind a letter, or behind a stop, a closing bracket or a closing quote that follows one.
    /// </summary>
    private bool IsBehindWord(int at, int start)
    {
        var sign = at;
        while (sign > start && at - sign < 3 && IsClosing(text[sign - 1]))
        {
            sign--;
        }

        var word = sign;
        while (word > start && at - word < MaxTokenLength && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return word == sign
            ? (text.AsSpan(sign, at - sign).IndexOfAny(")]”\"") >= 0 || IsBehindYear(sign, at, start))
                && IsFreeOfAddress(sign, start)
            : IsWord(word, sign, at) && IsFreeOfAddress(word, start);
    }

    private static bool IsClosing(char unit) =>
        unit is '.' or ',' or ';' or ')' or ']' or '”' or '’' or '"' or '!' or '?';

    private bool IsWord(int start, int end, int number)
    {
        var word = text[start..end];
        if (word.Length < 2 || Formulas.Contains(word))
        {
            return false;
        }

        return !NumberedWords.Contains(word)
            && (word.Length > 2 || ShortWords.Contains(word) || (end < number && text[end] != '.'));
    }

    /// <summary><c>in 2014.4 Others</c>: a year, a stop, the number and a new sentence.</summary>
    private bool IsBehindYear(int sign, int number, int start)
    {
        var stop = number;
        while (stop < text.Length && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        return sign - 4 >= start
            && text[number - 1] == '.'
            && text[sign - 4] is '1' or '2'
            && !text.AsSpan(sign - 4, 4).ContainsAnyExceptInRange('0', '9')
            && (sign - 4 == start || char.IsWhiteSpace(text[sign - 5]))
            && stop + 1 < text.Length
            && text[stop] == ' '
            && char.IsUpper(text[stop + 1]);
    }

    /// <summary>
    /// No sign of an address, of a code or of a decimal before the word: <c>x/page1</c>, <c>PM2.5</c>.
    /// </summary>
    private bool IsFreeOfAddress(int at, int start)
    {
        var from = at;
        while (from > start && at - from < MaxTokenLength && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        return text.AsSpan(from, at - from).IndexOfAny("/@_=\\#~") < 0;
    }
}
