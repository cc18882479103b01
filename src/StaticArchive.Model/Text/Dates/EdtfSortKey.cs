namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Where a date stands among others: by its first moment, then by its last. What has no first one stands by its end,
/// <c>../1971</c> before <c>1971</c>, for its end is all that is known; what names no year at all stands last.
/// </summary>
/// <param name="First">What it is sorted by.</param>
/// <param name="HasStart">Whether that is its beginning rather than its end.</param>
/// <param name="Last">The last moment it can mean.</param>
public sealed record EdtfSortKey(EdtfMoment First, bool HasStart, EdtfMoment Last) : IComparable<EdtfSortKey>
{
    /// <summary>The place of a date.</summary>
    public static EdtfSortKey From(Edtf date) =>
        date switch
        {
            EdtfDate { Components.UnspecifiedDigits: > 3 } => new EdtfSortKey(
                EdtfMoment.MaxValue,
                HasStart: true,
                EdtfMoment.MaxValue
            ),
            EdtfDate single => new EdtfSortKey(
                EdtfBoundsCalculator.GetFirstMoment(single.Components),
                HasStart: true,
                EdtfBoundsCalculator.GetLastMoment(single.Components)
            ),
            EdtfInterval { Start: { } start } interval => new EdtfSortKey(
                From(start).First,
                HasStart: true,
                interval.End is null ? EdtfMoment.MaxValue : From(interval.End).Last
            ),
            EdtfInterval { End: { } end } => From(end) with { HasStart = false },
            EdtfSet set => FromMembers([.. set.Members.Select(From)]),
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "there is no such date"),
        };

    /// <summary>The place of an event among others: that of its date.</summary>
    public static EdtfSortKey ForEvent(TimelineEvent item) => From(Edtf.Parse(item.Record.Date)!);

    /// <inheritdoc/>
    public int CompareTo(EdtfSortKey? other) =>
        other is null ? 1
        : First.CompareTo(other.First) is not 0 and var first ? first
        : HasStart != other.HasStart ? HasStart.CompareTo(other.HasStart)
        : Last.CompareTo(other.Last);

    private static EdtfSortKey FromMembers(IReadOnlyList<EdtfSortKey> members) =>
        members.Min()! with
        {
            Last = members.Max(member => member.Last)!,
        };
}
