using StaticArchive.Model.Localization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Says which parts of a date are in doubt: <c>year and month approximate</c>, <c>year uncertain; day approximate</c>.
/// </summary>
internal static class EdtfPartFormatter
{
    /// <summary>The words, without the date.</summary>
    public static string Format(EdtfPartQualifiers qualifiers, InterfaceWords words)
    {
        var parts = new[]
        {
            new { Name = words["dates.part-year"], Qualifier = qualifiers.Year },
            new { Name = words["dates.part-month"], Qualifier = qualifiers.Month },
            new { Name = words["dates.part-day"], Qualifier = qualifiers.Day },
        };
        return string.Join(
            "; ",
            parts
                .Where(part => part.Qualifier.IsQualified)
                .GroupBy(part => part.Qualifier)
                .Select(group => words.Format(GetKey(group.Key), words.Join([.. group.Select(part => part.Name)])))
        );
    }

    private static string GetKey(EdtfQualifier qualifier) =>
        (qualifier.IsUncertain, qualifier.IsApproximate) switch
        {
            (true, true) => "dates.uncertain-approximate",
            (true, false) => "dates.uncertain",
            _ => "dates.approximate",
        };
}
