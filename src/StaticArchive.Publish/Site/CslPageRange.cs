namespace StaticArchive.Publish.Site;

/// <summary>First and last page of <c>742-755</c>, <c>742–55</c> or <c>e12</c>.</summary>
/// <param name="First">The first page; the whole text where it is no single range (<c>3, 7-9</c>).</param>
/// <param name="Last">The last page, in full; null for a single page.</param>
public readonly record struct CslPageRange(string First, string? Last)
{
    /// <summary>Reads the pages of a record; null where it has none.</summary>
    public static CslPageRange? Parse(string? page)
    {
        if (string.IsNullOrWhiteSpace(page))
        {
            return null;
        }

        var parts = page.Replace("--", "-", StringComparison.Ordinal)
            .Split(['-', '–', '—'], StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } first, { Length: > 0 } last] && !page.AsSpan().ContainsAny(',', ';')
            ? new CslPageRange(first, ExpandLast(first, last))
            : new CslPageRange(page.Trim(), null);
    }

    /// <summary>The last page with the digits that print leaves out: <c>742-55</c> means 755.</summary>
    private static string ExpandLast(string first, string last) =>
        last.Length < first.Length && last.All(char.IsAsciiDigit) && first.All(char.IsAsciiDigit)
            ? first[..^last.Length] + last
            : last;
}
