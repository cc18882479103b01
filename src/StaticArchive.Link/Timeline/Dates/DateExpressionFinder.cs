using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>
/// Finds every date expression of a paragraph: <c>July 2001</c>, <c>by April 2013</c>, <c>9-15th November</c>,
/// <c>2008/09</c>, <c>since 1998</c>, <c>the 1970s</c>, <c>between 2002 and 2005</c>, <c>ten years on</c>, <c>the
/// following year</c>. One pass over its words; what is not safe to resolve is left out.
/// </summary>
public static class DateExpressionFinder
{
    /// <summary>The dates, in order.</summary>
    public static IReadOnlyList<DateExpression> Find(string text, DateContext context) =>
        Find(new DateTokenStream().Read(text, 0, text.Length, context.Excluded), context);

    /// <summary>The dates of a stretch that is read already.</summary>
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

            if (FindAbsolute(tokens, at, new ScanState(context.IsReference, here, lastDate)) is { } date)
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

    /// <summary>
    /// A day printed without its year takes the one named last in the same paragraph, <paramref name="Year"/>.
    /// </summary>
    private readonly record struct ScanState(bool IsReference, int? Year, int LastDate);

    private readonly record struct FoundDate(int First, int Last, int Year, string Edtf);

    private static FoundDate? FindRelative(DateTokenStream tokens, int at, int? nearest, int? written) =>
        RelativeDateParser.Parse(tokens, at, nearest, written) is { } found
            ? new FoundDate(
                found.First,
                found.Last,
                found.Year,
                found.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)
                    + (found.IsApproximate ? "~" : "")
            )
            : null;

    private static FoundDate? FindAbsolute(DateTokenStream tokens, int at, ScanState state)
    {
        if (tokens[at].IsExcluded || !DatePointParser.CanBegin(tokens[at].Word))
        {
            return null;
        }

        var between =
            tokens[at - 1].Word == "between" || (tokens[at - 1].Word == "the" && tokens[at - 2].Word == "between");
        if (DateIntervalParser.Parse(tokens, at, between, state.Year) is not { } stretch)
        {
            return null;
        }

        var before = DateModifierParser.ParseBefore(tokens, stretch.First);
        if (!IsDate(tokens, stretch, before, state))
        {
            return null;
        }

        var isRange = stretch.End is not null;
        if (isRange && tokens.IsAdjacent(before.First) && tokens[before.First - 1].Word is "between" or "from")
        {
            return new FoundDate(before.First - 1, stretch.Last, stretch.Year, stretch.Edtf);
        }

        var onwards = isRange ? 0 : DateModifierParser.ParseOnwards(tokens, before.First, stretch.Last);
        if (onwards > 0)
        {
            var from = tokens.IsAdjacent(before.First) && tokens[before.First - 1].Word == "from" ? 1 : 0;
            return new FoundDate(
                before.First - from,
                onwards,
                stretch.Year,
                $"{ToMonth(stretch.Start, first: true)}/.."
            );
        }

        return new FoundDate(before.First, stretch.Last, stretch.Year, ApplyModifier(stretch, before.Modifier));
    }

    /// <summary>
    /// A month or day says by itself that it is a date. Years have to be said to be some, and in references they are
    /// those of publications.
    /// </summary>
    private static bool IsDate(
        DateTokenStream tokens,
        DateInterval stretch,
        DateModifierParser.LeadingModifier before,
        ScanState state
    )
    {
        var hasMonth = stretch.Start.Contains('-') || stretch.Start.Contains('X');
        var isFinancial = stretch.End is not null && tokens.Gap(stretch.First + 1) is "/";
        if (state.IsReference || IsAccessDate(tokens, before.First))
        {
            return state.IsReference && ((hasMonth && !IsAccessDate(tokens, before.First)) || isFinancial);
        }

        return hasMonth
            || isFinancial
            || DateModifierParser.ParseOnwards(tokens, before.First, stretch.Last) > 0
            || (
                stretch.End is not null
                    ? !IsPageRange(tokens, before.First)
                    : YearClassifier.IsYear(tokens, stretch, before, state.LastDate)
            );
    }

    /// <summary><c>accessed 12 May 2010</c> says when someone looked, not when something was.</summary>
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

    private static string ApplyModifier(DateInterval stretch, DateModifierParser.DateModifier meaning) =>
        meaning switch
        {
            DateModifierParser.DateModifier.Since => $"{ToMonth(stretch.Start, first: true)}/..",
            DateModifierParser.DateModifier.Until => $"../{ToMonth(stretch.End ?? stretch.Start, first: false)}",
            DateModifierParser.DateModifier.Approximate when stretch.End is null => stretch.Start + "~",
            _ => stretch.Edtf,
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
