namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Says which parts of a date are in doubt: <c>year and month approximate</c>, <c>year uncertain; day approximate</c>.
/// </summary>
internal static class EdtfPartFormatter
{
    /// <summary>The words, without the date.</summary>
    public static string Format(EdtfPartQualifiers qualifiers)
    {
        var parts = new[]
        {
            new { Name = "year", Qualifier = qualifiers.Year },
            new { Name = "month", Qualifier = qualifiers.Month },
            new { Name = "day", Qualifier = qualifiers.Day },
        };
        return string.Join(
            "; ",
            parts
                .Where(part => part.Qualifier.IsQualified)
                .GroupBy(part => part.Qualifier)
                .Select(group => $"{string.Join(" and ", group.Select(part => part.Name))} {Describe(group.Key)}")
        );
    }

    private static string Describe(EdtfQualifier qualifier) =>
        (qualifier.IsUncertain, qualifier.IsApproximate) switch
        {
            (true, true) => "uncertain and approximate",
            (true, false) => "uncertain",
            _ => "approximate",
        };
}
