namespace StaticArchive.Text.Dates;

/// <summary>A date that a text mentions.</summary>
/// <param name="Start">First unit of its words.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Edtf">What they mean.</param>
/// <param name="Year">The year that what follows may refer to.</param>
public sealed record DateExpression(int Start, int End, string Edtf, int Year);

/// <summary>What has to be known about a stretch of text to find its dates.</summary>
/// <param name="Barred">Stretches that hold no dates, such as citations, in order.</param>
/// <param name="Nearest">The year spoken of last before this stretch; null where none is near.</param>
/// <param name="Written">The year it was written in; null where it is not known.</param>
/// <param name="IsReference">Whether it is an entry of a reference list: its bare years are those of publications.</param>
public sealed record DateContext(IReadOnlyList<(int Start, int End)> Barred, int? Nearest = null, int? Written = null, bool IsReference = false);

/// <summary>
/// Finds every date expression of a paragraph: <c>July 2001</c>, <c>by April 2013</c>, <c>9-15th November</c>, <c>2008/09</c>,
/// <c>since 1998</c>, <c>the 1970s</c>, <c>between 2002 and 2005</c>, <c>ten years on</c>, <c>the following year</c>. One pass over
/// its words; what is not safe to resolve is left out.
/// </summary>
public static class DateExpressions
{
    /// <summary>The dates, in order.</summary>
    public static IReadOnlyList<DateExpression> Find(string text, DateContext context) => Find(new DateTokens().Read(text, 0, text.Length, context.Barred), context);

    /// <summary>The dates of a stretch that is read already.</summary>
    internal static IReadOnlyList<DateExpression> Find(DateTokens tokens, DateContext context)
    {
        var found = new List<DateExpression>();
        var nearest = context.IsReference ? YearOfEntry(tokens) : context.Nearest;
        var (lastDate, here) = (-2, context.IsReference ? nearest : null);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.MayBegin(at))
            {
                continue;
            }

            if (Absolute(tokens, at, new State(context.IsReference, here, lastDate)) is { } date)
            {
                Add(date);
                lastDate = date.Last;
                var isPast = !date.Edtf.StartsWith("..", StringComparison.Ordinal) && !(date.Year > context.Written);
                (nearest, here) = !isPast ? (nearest, here) : context.IsReference ? (date.Year, here) : (date.Year, date.Year);
                at = date.Last;
            }
            else if (!context.IsReference && Relative(tokens, at, nearest, context.Written) is { } relative)
            {
                Add(relative);
                (nearest, at) = (relative.Year, relative.Last);
            }
        }

        return found;

        void Add(Dated date)
        {
            var start = Math.Max(tokens[date.First].Start, found.Count == 0 ? 0 : found[^1].End);
            found.Add(new DateExpression(start, tokens[date.Last].End, date.Edtf, date.Year));
        }
    }

    /// <summary>A day printed without its year takes the one named last in the same paragraph, <paramref name="Year"/>.</summary>
    private readonly record struct State(bool IsReference, int? Year, int LastDate);

    private readonly record struct Dated(int First, int Last, int Year, string Edtf);

    private static Dated? Relative(DateTokens tokens, int at, int? nearest, int? written) =>
        RelativeDates.Read(tokens, at, nearest, written) is { } found
            ? new Dated(found.First, found.Last, found.Year, found.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + (found.IsAbout ? "~" : ""))
            : null;

    private static Dated? Absolute(DateTokens tokens, int at, State state)
    {
        if (tokens[at].IsBarred || !DatePoints.MayBegin(tokens[at].Word))
        {
            return null;
        }

        var between = tokens[at - 1].Word == "between" || (tokens[at - 1].Word == "the" && tokens[at - 2].Word == "between");
        if (DateRanges.Read(tokens, at, between, state.Year) is not { } stretch)
        {
            return null;
        }

        var before = DateQualifiers.Read(tokens, stretch.First);
        if (!IsDate(tokens, stretch, before, state))
        {
            return null;
        }

        var isRange = stretch.End is not null;
        if (isRange && tokens.Joined(before.First) && tokens[before.First - 1].Word is "between" or "from")
        {
            return new Dated(before.First - 1, stretch.Last, stretch.Year, stretch.Edtf);
        }

        var onwards = isRange ? 0 : DateQualifiers.Onwards(tokens, before.First, stretch.Last);
        if (onwards > 0)
        {
            var from = tokens.Joined(before.First) && tokens[before.First - 1].Word == "from" ? 1 : 0;
            return new Dated(before.First - from, onwards, stretch.Year, $"{Month(stretch.Start, first: true)}/..");
        }

        return new Dated(before.First, stretch.Last, stretch.Year, Qualified(stretch, before.Meaning));
    }

    /// <summary>A month or day says by itself that it is a date. Years have to be said to be some, and in references they are those of publications.</summary>
    private static bool IsDate(DateTokens tokens, DateStretch stretch, DateQualifiers.Before before, State state)
    {
        var hasMonth = stretch.Start.Contains('-') || stretch.Start.Contains('X');
        var isFinancial = stretch.End is not null && tokens.Gap(stretch.First + 1) is "/";
        if (state.IsReference || IsLookedUp(tokens, before.First))
        {
            return state.IsReference && ((hasMonth && !IsLookedUp(tokens, before.First)) || isFinancial);
        }

        return hasMonth || isFinancial || DateQualifiers.Onwards(tokens, before.First, stretch.Last) > 0 || (stretch.End is not null ? !IsPages(tokens, before.First) : YearContext.Holds(tokens, stretch, before, state.LastDate));
    }

    /// <summary><c>accessed 12 May 2010</c> says when someone looked, not when something was.</summary>
    private static bool IsLookedUp(DateTokens tokens, int at)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (tokens[at - back].Word is "accessed" or "retrieved" or "cited" or "visited" or "viewed" or "consulted" or "updated")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>pp. 1990-1999</c>, <c>lines 1600–1650</c></summary>
    private static bool IsPages(DateTokens tokens, int at) =>
        tokens[at - 1].Word is "p" or "pp" or "page" or "pages" or "line" or "lines" or "no" or "nos" or "numbers" or "sections" or "section" or "range" || tokens.Before(at) is '£' or '$' or '€' or ':' or '.' or '/';

    private static string Qualified(DateStretch stretch, DateQualifiers.Meaning meaning) => meaning switch
    {
        DateQualifiers.Meaning.From => $"{Month(stretch.Start, first: true)}/..",
        DateQualifiers.Meaning.UpTo => $"../{Month(stretch.End ?? stretch.Start, first: false)}",
        DateQualifiers.Meaning.About when stretch.End is null => stretch.Start + "~",
        _ => stretch.Edtf,
    };

    /// <summary>An interval of EDTF cannot end at a season; it ends at the season's first or last month instead.</summary>
    private static string Month(string date, bool first) =>
        Edtf.Parse(date) is EdtfDate { Parts.Month: > 20 } season ? (first ? season.Earliest : season.Latest).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture) : date;

    private static int? YearOfEntry(DateTokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.MayBegin(at) && tokens[at].IsYear)
            {
                return tokens[at].Number;
            }
        }

        return null;
    }
}
