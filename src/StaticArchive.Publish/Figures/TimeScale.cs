namespace StaticArchive.Publish.Figures;

/// <summary>Puts days on a line.</summary>
/// <param name="FirstYear">The year the line begins with.</param>
/// <param name="LastYear">The year it ends with.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal sealed record TimeScale(int FirstYear, int LastYear, int Left, int Right)
{
    private static readonly int[] TickSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

    /// <summary>The share of the line that years before <see cref="AxisBreak"/> get.</summary>
    private const double CompressedShare = 0.14;

    /// <summary>The year before which the line is drawn closer together; null where it is drawn evenly.</summary>
    public int? AxisBreak { get; init; }

    /// <summary>
    /// A line for years with marks. Where the first few marks would take much of it, it is folded: an archive on the
    /// years 1997 to 2013 that begins with one remark on the 1940s needs its room elsewhere.
    /// </summary>
    public static TimeScale Create(IReadOnlyList<int> years, int left, int right)
    {
        var sorted = years.Order().ToList();
        var (first, last) = (sorted[0], sorted[^1]);
        var early = sorted[sorted.Count / 16];
        var isSparse =
            sorted.Count >= 16 && early - first > 10 && (early - first) * 10 >= (last - first) * 3 && early < last;
        return new TimeScale(first, last, left, right) { AxisBreak = isSparse ? early : null };
    }

    /// <summary>Where a day begins.</summary>
    public int GetPosition(DateOnly day)
    {
        var (first, last) = (
            new DateOnly(FirstYear, 1, 1).DayNumber,
            new DateOnly(Math.Min(9999, LastYear), 12, 31).DayNumber + 1
        );
        var number = Math.Clamp(day.DayNumber, first, last);
        return Left + (int)Math.Round(GetFraction(number, first, last) * (Right - Left));
    }

    /// <summary>Where a year begins.</summary>
    public int GetYearPosition(int year) => year > 9999 ? Right : GetPosition(new DateOnly(Math.Max(1, year), 1, 1));

    /// <summary>Years to mark so that their labels do not touch.</summary>
    public IEnumerable<int> GetTicks(int room) =>
        AxisBreak is { } fold
            ? GetTicks(FirstYear, fold - 1, GetYearPosition(fold) - Left, room)
                .Where(year => GetYearPosition(fold) - GetYearPosition(year) >= room)
                .Concat(GetTicks(fold, LastYear, Right - GetYearPosition(fold), room))
            : GetTicks(FirstYear, LastYear, Right - Left, room);

    private static IEnumerable<int> GetTicks(int first, int last, int width, int room)
    {
        var most = Math.Max(2, width / room);
        var step = TickSteps.FirstOrDefault(years => (last - first) / years < most, TickSteps[^1]);
        for (var year = (first + step - 1) / step * step; year <= last; year += step)
        {
            yield return year;
        }
    }

    private double GetFraction(int number, int first, int last)
    {
        if (AxisBreak is not { } fold)
        {
            return (number - first) / (double)(last - first);
        }

        var middle = new DateOnly(fold, 1, 1).DayNumber;
        return number < middle
            ? CompressedShare * (number - first) / (middle - first)
            : CompressedShare + ((1 - CompressedShare) * (number - middle) / (last - middle));
    }
}
