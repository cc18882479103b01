using System.Globalization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Pages;

/// <summary>The part of EDTF that HTML's <c>&lt;time datetime&gt;</c> understands.</summary>
public static class HtmlDateTimeFormatter
{
    /// <summary>
    /// A year, month or day of four-digit years, as HTML writes it; null for everything else (<c>1998~</c>, intervals,
    /// seasons).
    /// </summary>
    public static string? Format(Edtf date) =>
        date switch
        {
            EdtfDate { IsQualified: false, Components: { UnspecifiedDigits: 0, Year: >= 1 and <= 9999 } parts } =>
                parts switch
                {
                    { Month: null } => Pad(parts.Year, 4),
                    { HasMonth: true, Day: null } => $"{Pad(parts.Year, 4)}-{Pad(parts.Month.Value, 2)}",
                    { HasMonth: true, HasDay: true } =>
                        $"{Pad(parts.Year, 4)}-{Pad(parts.Month.Value, 2)}-{Pad(parts.Day!.Value, 2)}",
                    _ => null,
                },
            EdtfInterval { Start: { } single, IsSingleDate: true } => Format(single),
            _ => null,
        };

    private static string Pad(long number, int digits) =>
        number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
