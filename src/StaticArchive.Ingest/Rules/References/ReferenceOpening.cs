namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// How an entry of a reference list opens: names, then a year. <c>Field, J. &amp; Peck, E. (2003a)</c>, <c>Ahuja SL,
/// Dhayal LS. 2007.</c>, <c>Department of Health (2002)</c>. Between names and year stand only names, initials and the
/// small words among them.
/// </summary>
/// <param name="YearEnd">Offset after the year; 0 where the text opens no entry.</param>
/// <param name="IsPerson">Whether the first name is a surname with initials or a given name.</param>
internal readonly record struct ReferenceOpening(int YearEnd, bool IsPerson)
{
    /// <summary>Whether anything was matched.</summary>
    public bool IsMatch => YearEnd > 0;

    /// <summary>Matches the start of a text.</summary>
    public static ReferenceOpening Match(ReadOnlySpan<char> text)
    {
        var yearEnd = new ReferenceOpeningScanner(text).FindYearEnd();
        return yearEnd > 0 ? new ReferenceOpening(yearEnd, ReferenceNameScanner.IsPersonFirst(text)) : default;
    }
}
