namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// A date in the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2): levels 0 and 1 whole, of level 2
/// the sets (<c>[2006-09-07..2009-04-15]</c>), unspecified digits anywhere (<c>156X-12-25</c>) and parts of a year
/// (<c>2001-33</c>).
/// </summary>
/// <param name="Earliest">First day it can mean; <see cref="DateOnly.MinValue"/> where it is open or before the
/// calendar of this program.</param>
/// <param name="Latest">Last day it can mean; <see cref="DateOnly.MaxValue"/> where it is open or beyond the year
/// 9999.</param>
public abstract record Edtf(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Whether any part of it is marked as uncertain (<c>?</c>) or approximate (<c>~</c>).</summary>
    public abstract bool IsQualified { get; }

    /// <summary>
    /// The date that a text states; null where the text is no EDTF, or of a part of level 2 that is not read.
    /// </summary>
    public static Edtf? Parse(string text) => EdtfParser.Parse(text);

    /// <summary>The date in words; null where the text is no EDTF.</summary>
    public static string? Format(string text) => Parse(text) is { } date ? EdtfFormatter.Format(date) : null;
}

/// <summary>What a date says about its own truth.</summary>
/// <param name="IsUncertain">Marked <c>?</c>: the source may be wrong.</param>
/// <param name="IsApproximate">Marked <c>~</c>: near the date.</param>
public readonly record struct EdtfQualifier(bool IsUncertain, bool IsApproximate)
{
    /// <summary>Whether anything is marked; <c>%</c> marks both.</summary>
    public bool IsQualified => IsUncertain || IsApproximate;
}

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
    /// <inheritdoc/>
    public override bool IsQualified => Qualifier.IsQualified;
}

/// <summary>Parts of a date.</summary>
/// <param name="Year">The year; with <paramref name="UnspecifiedDigits"/> the first of those it can be.</param>
/// <param name="UnspecifiedDigits">How many digits of the year are <c>X</c>, from the right.</param>
/// <param name="Month">1 to 12, 21 to 41 for a season or another part of the year, 0 for <c>XX</c>; null where there is
/// none.</param>
/// <param name="Day">1 to 31, 0 for <c>XX</c>; null where there is none.</param>
/// <param name="Time">Time of day as written, without its <c>T</c>.</param>
public sealed record EdtfComponents(long Year, int UnspecifiedDigits, int? Month, int? Day, string? Time)
{
    /// <summary>Whether the day is known.</summary>
    public bool HasDay => Day > 0;

    /// <summary>Whether the month is known, and not just a season.</summary>
    public bool HasMonth => Month is > 0 and <= 12;
}

/// <summary>How an interval ends on one side.</summary>
public enum EdtfEndpoint
{
    /// <summary>At a date.</summary>
    Date,

    /// <summary><c>..</c>: it goes on.</summary>
    Open,

    /// <summary>Nothing: nobody knows.</summary>
    Unknown,
}

/// <summary>A stretch of time: <c>2009/2010</c>, <c>../2003-05</c>, <c>2008/</c>.</summary>
/// <param name="Start">First date; null where it is open or unknown.</param>
/// <param name="StartKind">How it starts.</param>
/// <param name="End">Last date; null where it is open or unknown.</param>
/// <param name="EndKind">How it ends.</param>
public sealed record EdtfInterval(EdtfDate? Start, EdtfEndpoint StartKind, EdtfDate? End, EdtfEndpoint EndKind)
    : Edtf(Start?.Earliest ?? DateOnly.MinValue, End?.Latest ?? DateOnly.MaxValue)
{
    /// <inheritdoc/>
    public override bool IsQualified => Start?.Qualifier.IsQualified == true || End?.Qualifier.IsQualified == true;
}

/// <summary>One of several dates, <c>[1667,1670..1672]</c>, or all of them, <c>{1960,1961-12}</c>.</summary>
/// <param name="IsAllMembers">Whether all are meant.</param>
/// <param name="Members">Dates and ranges, in the order written.</param>
public sealed record EdtfSet(bool IsAllMembers, IReadOnlyList<Edtf> Members)
    : Edtf(Members.Min(member => member.Earliest), Members.Max(member => member.Latest))
{
    /// <inheritdoc/>
    public override bool IsQualified => Members.Any(member => member.IsQualified);
}
