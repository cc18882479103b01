using System.Globalization;

namespace StaticArchive.Text.Dates;

/// <summary>The part of EDTF that HTML's <c>&lt;time datetime&gt;</c> understands.</summary>
public static class EdtfHtml
{
    /// <summary>A year, month or day of four-digit years, as HTML writes it; null for everything else (<c>1998~</c>, intervals, seasons).</summary>
    public static string? DateTime(Edtf date) => date switch
    {
        EdtfDate { Qualifier.Any: false, Parts: { UnspecifiedDigits: 0, Year: >= 1 and <= 9999 } parts } => parts switch
        {
            { Month: null } => Padded(parts.Year, 4),
            { HasMonth: true, Day: null } => $"{Padded(parts.Year, 4)}-{Padded(parts.Month.Value, 2)}",
            { HasMonth: true, HasDay: true } => $"{Padded(parts.Year, 4)}-{Padded(parts.Month.Value, 2)}-{Padded(parts.Day!.Value, 2)}",
            _ => null,
        },
        _ => null,
    };

    private static string Padded(long number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
