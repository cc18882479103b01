namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// One date: <c>1985-04-12</c>, <c>194X</c>, <c>2001-23</c>, <c>1998~</c>, <c>-1985</c>, <c>Y170000002</c>.
/// </summary>
/// <param name="Earliest">First day it can mean.</param>
/// <param name="Latest">Last day it can mean.</param>
/// <param name="Components">Its parts as written.</param>
/// <param name="Qualifier">What it says about its truth.</param>
public sealed record EdtfDate(DateOnly Earliest, DateOnly Latest, EdtfComponents Components, EdtfQualifier Qualifier)
    : Edtf(Earliest, Latest)
{
    /// <summary>What it says about the truth of its parts; null where it says one thing about all of them.</summary>
    public EdtfPartQualifiers? PartQualifiers { get; init; }

    /// <inheritdoc/>
    public override bool IsQualified => Qualifier.IsQualified || PartQualifiers is not null;
}
