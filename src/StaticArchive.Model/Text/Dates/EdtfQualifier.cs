namespace StaticArchive.Model.Text.Dates;

/// <summary>What a date says about its own truth.</summary>
/// <param name="IsUncertain">Marked <c>?</c>: the source may be wrong.</param>
/// <param name="IsApproximate">Marked <c>~</c>: near the date.</param>
public readonly record struct EdtfQualifier(bool IsUncertain, bool IsApproximate)
{
    /// <summary>Whether anything is marked; <c>%</c> marks both.</summary>
    public bool IsQualified => IsUncertain || IsApproximate;

    /// <summary>What either says.</summary>
    public static EdtfQualifier operator |(EdtfQualifier one, EdtfQualifier other) =>
        new(one.IsUncertain || other.IsUncertain, one.IsApproximate || other.IsApproximate);
}
