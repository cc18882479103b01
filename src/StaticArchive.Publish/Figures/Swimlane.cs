using StaticArchive.Model;

namespace StaticArchive.Publish.Figures;

/// <summary>
/// The marks of a kind of event in rows in which none covers another. Where there are more than the rows hold, those
/// that stand closest become one with their count, so that each can be hit.
/// </summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rows">Marks of each row, from left to right.</param>
internal sealed record Swimlane(string Kind, IReadOnlyList<IReadOnlyList<MarkGroup>> Rows)
{
    /// <summary>The lane of a kind.</summary>
    public static Swimlane Create(IGrouping<string, TimelineEvent> kind, TimeScale scale, OverviewLayout layout)
    {
        var rows = new List<List<MarkGroup>>();
        foreach (
            var mark in kind.Where(EventMark.CanShow)
                .Select(item => EventMark.Create(item, scale))
                .OrderBy(mark => MarkGroup.From(mark).GetTarget(layout).Start)
        )
        {
            Place(mark, rows, layout);
        }

        return new Swimlane(kind.Key, rows);
    }

    private static void Place(EventMark mark, List<List<MarkGroup>> rows, OverviewLayout layout)
    {
        var start = MarkGroup.From(mark).GetTarget(layout).Start;
        if (rows.Find(row => row[^1].GetTarget(layout).End <= start) is { } free)
        {
            free.Add(MarkGroup.From(mark));
        }
        else if (rows.Count < layout.MaxRows)
        {
            rows.Add([MarkGroup.From(mark)]);
        }
        else
        {
            var nearest = rows.MinBy(row => row[^1].GetWidthWith(mark))!;
            nearest[^1] = nearest[^1].Add(mark);
        }
    }
}
