namespace StaticArchive.Publish.Timeline;

/// <summary>Puts days on a line.</summary>
/// <param name="FirstYear">The year the line begins with.</param>
/// <param name="LastYear">The year it ends with.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal sealed record TimeScale(int FirstYear, int LastYear, int Left, int Right)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

    /// <summary>Where a day begins.</summary>
    public int At(DateOnly day)
    {
        var (first, last) = (new DateOnly(FirstYear, 1, 1).DayNumber, new DateOnly(Math.Min(9999, LastYear), 12, 31).DayNumber + 1);
        var share = (Math.Clamp(day.DayNumber, first, last) - first) / (double)(last - first);
        return Left + (int)Math.Round(share * (Right - Left));
    }

    /// <summary>Where a year begins.</summary>
    public int AtYear(int year) => year > 9999 ? Right : At(new DateOnly(Math.Max(1, year), 1, 1));

    /// <summary>Years to mark so that their labels do not touch.</summary>
    public IEnumerable<int> Ticks(int room)
    {
        var most = Math.Max(2, (Right - Left) / room);
        var step = Steps.FirstOrDefault(one => (LastYear - FirstYear) / one < most, Steps[^1]);
        for (var year = (FirstYear + step - 1) / step * step; year <= LastYear; year += step)
        {
            yield return year;
        }
    }
}
