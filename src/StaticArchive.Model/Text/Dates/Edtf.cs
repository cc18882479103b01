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

    /// <summary>The date in English words; null where the text is no EDTF.</summary>
    public static string? Format(string text) => Parse(text) is { } date ? EdtfFormatter.English.Format(date) : null;
}
