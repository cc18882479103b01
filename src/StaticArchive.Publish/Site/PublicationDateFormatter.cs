using System.Globalization;

namespace StaticArchive.Publish.Site;

/// <summary>A date of publication in words: <c>2011-02</c> is February 2011.</summary>
public static class PublicationDateFormatter
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>The words; anything but a plain year, month or day is shown as it stands.</summary>
    public static string Format(string edtf)
    {
        var parts = edtf.Split('-');
        if (
            parts.Length is < 2 or > 3
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > 12
        )
        {
            return edtf;
        }

        var words = $"{Months[month - 1]} {parts[0]}";
        return parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? $"{day} {words}"
            : words;
    }
}
