using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Finds every date expression of a paragraph: <c>July 2001</c>, <c>by April 2013</c>, <c>9-15th November</c>,
/// <c>2008/09</c>, <c>since 1998</c>, <c>the 1970s</c>, <c>between 2002 and 2005</c>, <c>ten years on</c>, <c>the
/// following year</c>. One pass over its words; what cannot be resolved with certainty is left out.
/// </summary>
public static class DateExpressionFinder
{
    /// <summary>The dates, in order.</summary>
    public static IReadOnlyList<DateExpression> Find(string text, DateContext context) =>
        Find(new DateTokenStream().Read(text, 0, text.Length, context.Excluded), context);

    /// <summary>The dates of words that are read already.</summary>
    internal static IReadOnlyList<DateExpression> Find(DateTokenStream tokens, DateContext context)
    {
        var found = new List<DateExpression>();
        var nearest = context.IsReference ? FindEntryYear(tokens) : context.LastMentionedYear;
        var (lastDate, here) = (-2, context.IsReference ? nearest : null);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.CanBegin(at))
            {
                continue;
            }

            if (FindAbsolute(tokens, at, new DateScanState(context.IsReference, here, lastDate)) is { } date)
            {
                Add(date);
                lastDate = date.Last;
                var isPast =
                    !date.Edtf.StartsWith("..", StringComparison.Ordinal) && !(date.Year > context.DocumentYear);
                (nearest, here) =
                    !isPast ? (nearest, here)
                    : context.IsReference ? (date.Year, here)
                    : (date.Year, date.Year);
                at = date.Last;
            }
            else if (!context.IsReference && FindRelative(tokens, at, nearest, context.DocumentYear) is { } relative)
            {
                Add(relative);
                (nearest, at) = (relative.Year, relative.Last);
            }
        }

        return found;

        void Add(FoundDate date)
        {
            var start = Math.Max(tokens[date.First].Start, found.Count == 0 ? 0 : found[^1].End);
            found.Add(new DateExpression(start, tokens[date.Last].End, date.Edtf, date.Year));
        }
    }

    private readonly record struct FoundDate(int First, int Last, int Year, string Edtf);

    private static FoundDate? FindRelative(DateTokenStream tokens, int at, int? mentionedYear, int? documentYear) =>
        RelativeDateParser.Parse(tokens, at, mentionedYear, documentYear) is { } found
            ? new FoundDate(
                found.First,
                found.Last,
                found.Year,
                found.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)
                    + (found.IsApproximate ? "~" : "")
            )
            : null;

    private static FoundDate? FindAbsolute(DateTokenStream tokens, int at, DateScanState state)
    {
        if (
            tokens[at].IsExcluded
            || !DatePointParser.CanBegin(tokens[at].Word)
            || DateIntervalParser.Parse(tokens, at, IsAfterBetween(tokens, at), state.Year) is not { } interval
        )
        {
            return null;
        }

        var before = DateModifierParser.ParseBefore(tokens, interval.First);
        return !IsDate(tokens, interval, before, state) ? null
            : interval.End is null ? CreateDate(tokens, interval, before)
            : CreateInterval(tokens, interval, before);
    }

    /// <summary><c>between 2002 and 2005</c>, <c>between the 1970s and the 1990s</c></summary>
    private static bool IsAfterBetween(DateTokenStream tokens, int at) =>
        tokens[at - 1].Word == "between" || (tokens[at - 1].Word == "the" && tokens[at - 2].Word == "between");

    /// <summary>An interval with the word before it: <c>from July to September 2001</c>.</summary>
    private static FoundDate CreateInterval(
        DateTokenStream tokens,
        DateInterval interval,
        DateModifierParser.LeadingModifier before
    ) =>
        tokens.IsAdjacent(before.First) && tokens[before.First - 1].Word is "between" or "from"
            ? new FoundDate(before.First - 1, interval.Last, interval.Year, interval.Edtf)
            : new FoundDate(before.First, interval.Last, interval.Year, ApplyModifier(interval, before.Modifier));

    /// <summary>A date with the words around it: <c>by April 2013</c>, <c>from 1998 onwards</c>.</summary>
    private static FoundDate CreateDate(
        DateTokenStream tokens,
        DateInterval date,
        DateModifierParser.LeadingModifier before
    )
    {
        var onwards = DateModifierParser.ParseOnwards(tokens, before.First, date.Last);
        if (onwards == 0)
        {
            return new FoundDate(before.First, date.Last, date.Year, ApplyModifier(date, before.Modifier));
        }

        var from = tokens.IsAdjacent(before.First) && tokens[before.First - 1].Word is "from" ? 1 : 0;
        return new FoundDate(before.First - from, onwards, date.Year, $"{ToMonth(date.Start, first: true)}/..");
    }

    /// <summary>
    /// Whether an expression is a date and no other number. A month or day is enough; for years the words around them
    /// tell, and in references they are those of publications.
    /// </summary>
    private static bool IsDate(
        DateTokenStream tokens,
        DateInterval interval,
        DateModifierParser.LeadingModifier before,
        DateScanState state
    )
    {
        if (IsAccessDate(tokens, before.First))
        {
            return state.IsReference && IsFinancialYear(tokens, interval);
        }

        if (HasMonth(interval) || IsFinancialYear(tokens, interval))
        {
            return true;
        }

        return !state.IsReference
            && (
                DateModifierParser.ParseOnwards(tokens, before.First, interval.Last) > 0
                || (
                    interval.End is null
                        ? YearClassifier.IsYear(tokens, interval, before, state.LastDate)
                        : !IsPageRange(tokens, before.First)
                )
            );
    }

    /// <summary><c>July 2001</c>, and <c>the 1970s</c>, which is no number either</summary>
    private static bool HasMonth(DateInterval interval) => interval.Start.AsSpan().ContainsAny('-', 'X');

    /// <summary><c>2008/09</c></summary>
    private static bool IsFinancialYear(DateTokenStream tokens, DateInterval interval) =>
        interval.End is not null && tokens.Gap(interval.First + 1) is "/";

    /// <summary><c>accessed 12 May 2010</c> is the date of a visit, not of an event.</summary>
    private static bool IsAccessDate(DateTokenStream tokens, int at)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (
                tokens[at - back].Word
                is "accessed"
                    or "retrieved"
                    or "cited"
                    or "visited"
                    or "viewed"
                    or "consulted"
                    or "updated"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>pp. 1990-1999</c>, <c>lines 1600–1650</c></summary>
    private static bool IsPageRange(DateTokenStream tokens, int at) =>
        tokens[at - 1].Word
            is "p"
                or "pp"
                or "page"
                or "pages"
                or "line"
                or "lines"
                or "no"
                or "nos"
                or "numbers"
                or "sections"
                or "section"
                or "range"
        || tokens.CharBefore(at) is '£' or '$' or '€' or ':' or '.' or '/';

    private static string ApplyModifier(DateInterval interval, DateModifierParser.DateModifier modifier) =>
        modifier switch
        {
            DateModifierParser.DateModifier.Since => $"{ToMonth(interval.Start, first: true)}/..",
            DateModifierParser.DateModifier.Until => $"../{ToMonth(interval.End ?? interval.Start, first: false)}",
            DateModifierParser.DateModifier.Approximate when interval.End is null => interval.Start + "~",
            _ => interval.Edtf,
        };

    /// <summary>
    /// An interval of EDTF cannot end at a season; it ends at the season's first or last month instead.
    /// </summary>
    private static string ToMonth(string date, bool first) =>
        Edtf.Parse(date) is EdtfDate { Components.Month: > 20 } season
            ? (first ? season.Earliest : season.Latest).ToString(
                "yyyy-MM",
                System.Globalization.CultureInfo.InvariantCulture
            )
            : date;

    /// <summary>The first year of an entry of a reference list.</summary>
    private static int? FindEntryYear(DateTokenStream tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.CanBegin(at) && tokens[at].IsYear)
            {
                return tokens[at].Number;
            }
        }

        return null;
    }
}
