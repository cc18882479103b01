namespace StaticArchive.Model.Text.Dates;

/// <summary>One of several dates, <c>[1667,1670..1672]</c>, or all of them, <c>{1960,1961-12}</c>.</summary>
/// <param name="IsAllMembers">Whether all are meant.</param>
/// <param name="Members">Dates and ranges, in the order written.</param>
public sealed record EdtfSet(bool IsAllMembers, IReadOnlyList<Edtf> Members)
    : Edtf(Members.Min(member => member.Earliest), Members.Max(member => member.Latest))
{
    /// <inheritdoc/>
    public override bool IsQualified => Members.Any(member => member.IsQualified);
}
