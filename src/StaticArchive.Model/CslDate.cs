namespace StaticArchive.Model;

/// <summary>A date of publication as printed in a citation.</summary>
/// <param name="Year">The year; null for <c>in press</c> and <c>n.d.</c>.</param>
/// <param name="YearSuffix">The letter that tells works of one year apart: <c>a</c> in 2003a.</param>
/// <param name="Edtf">The whole date as EDTF, e.g. <c>2011-02</c>; null where there is none.</param>
/// <param name="Literal">What stands for a year: <c>in press</c>, <c>n.d.</c>.</param>
public sealed record CslDate(int? Year, string? YearSuffix = null, string? Edtf = null, string? Literal = null)
{
    /// <summary>Whether the date is a guess: <c>1848~</c>, <c>1848?</c>.</summary>
    public bool IsApproximate => Edtf?.AsSpan().ContainsAny('~', '?', '%') == true;

    /// <summary>As a citation prints it: <c>2003a</c>, <c>in press</c>, <c>n.d.</c>.</summary>
    public string ShortForm =>
        Year is { } year
            ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) + YearSuffix
            : Literal ?? "n.d.";
}
