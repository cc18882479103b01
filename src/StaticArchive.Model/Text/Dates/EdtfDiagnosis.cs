namespace StaticArchive.Model.Text.Dates;

/// <summary>Says why a text is no date that is read here, where that can be told.</summary>
public static class EdtfDiagnosis
{
    private sealed record Rule(Func<string, bool> Applies, string Reason);

    private static readonly Rule[] Rules =
    [
        // 1950S2, Y17E7
        new(
            HasExponentOrPrecision,
            "how exact a year is (S, E) belongs to level 2 of EDTF, which is read in part; say it as a range, "
                + "[1900..1999], or as about, 1950~"
        ),
        // 199u-05, 2001-21/OPEN
        new(
            text => text.Any(char.IsLower) && Edtf.Parse(text.ToUpperInvariant()) is not null,
            "its letters are capitals"
        ),
        // 2004-05 / 2004-06
        new(text => Edtf.Parse(text.Replace(" ", "", StringComparison.Ordinal)) is not null, "there are blanks in it"),
        // 19X5, 1985-XX-12
        new(
            text => text.Contains('X'),
            "X stands for what is not known from the right: 194X, 19XX, 1985-XX, 1985-04-XX"
        ),
        // 2008/1964, [1667..1660]
        new(EndsBeforeItBegins, "it ends before it begins"),
        // 2001-02-29, 1985-13
        new(HasShapeOfDay, "there is no such month or day"),
        // 1985/04/12
        new(text => text.Count(unit => unit == '/') > 1, "a stroke stands between two dates, and hyphens within one"),
    ];

    /// <summary>The reason, to stand behind a colon; null where there is none to give.</summary>
    public static string? Explain(string text) => Array.Find(Rules, rule => rule.Applies(text))?.Reason;

    /// <summary>A digit, S or E, a digit.</summary>
    private static bool HasExponentOrPrecision(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is 'S' or 'E' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsBeforeItBegins(string text)
    {
        var ends = text.Trim('[', ']', '{', '}').Split(text.Contains('/') ? "/" : "..");
        return ends.Length == 2 && Edtf.Parse($"{ends[1]}/{ends[0]}") is not null;
    }

    private static bool HasShapeOfDay(string text)
    {
        var fields = text.Split('-');
        return fields is [{ Length: 4 }, { Length: 2 }] or [{ Length: 4 }, { Length: 2 }, { Length: 2 }]
            && Array.TrueForAll(fields, field => field.All(char.IsAsciiDigit));
    }
}
