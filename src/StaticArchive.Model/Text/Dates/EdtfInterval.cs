namespace StaticArchive.Model.Text.Dates;

/// <summary>A stretch of time: <c>2009/2010</c>, <c>../2003-05</c>, <c>2008/</c>.</summary>
/// <param name="Start">First date; null where it is open or unknown.</param>
/// <param name="StartKind">How it starts.</param>
/// <param name="End">Last date; null where it is open or unknown.</param>
/// <param name="EndKind">How it ends.</param>
public sealed record EdtfInterval(EdtfDate? Start, EdtfEndpoint StartKind, EdtfDate? End, EdtfEndpoint EndKind)
    : Edtf(Start?.Earliest ?? DateOnly.MinValue, End?.Latest ?? DateOnly.MaxValue)
{
    /// <inheritdoc/>
    public override bool IsQualified => Start?.IsQualified == true || End?.IsQualified == true;

    /// <summary>
    /// Whether it begins and ends with the same date, and so is that date: <c>2003-06-15/2003-06-15</c>.
    /// </summary>
    public bool IsSingleDate => Start is not null && Start == End;
}
