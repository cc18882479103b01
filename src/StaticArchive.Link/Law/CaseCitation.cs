namespace StaticArchive.Link.Law;

/// <summary>One citation of a judgment: neutral, or of a series of reports.</summary>
/// <param name="Year">The year.</param>
internal sealed record CaseCitation(int Year)
{
    /// <summary><c>[2004] UKHL 22</c>; null for a report.</summary>
    public string? Neutral { get; init; }

    /// <summary>Series of reports; null for a neutral citation.</summary>
    public string? Report { get; init; }

    /// <summary>Volume of the reports.</summary>
    public string? Volume { get; init; }

    /// <summary>First page.</summary>
    public string? Page { get; init; }

    /// <summary>Whether it is a citation only behind the name of a case: <c>(2001) 12 PLR 3</c>.</summary>
    public bool NeedsName { get; init; }
}
