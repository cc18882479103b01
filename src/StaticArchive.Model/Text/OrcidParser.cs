namespace StaticArchive.Model.Text;

/// <summary>ORCID iDs.</summary>
public static class OrcidParser
{
    private const int Digits = 16;

    /// <summary>
    /// The iD that a text states, with or without the address before it; null where it is none: four groups of four,
    /// the last character the check of ISO 7064 mod 11-2 on the others.
    /// </summary>
    public static string? Parse(string text)
    {
        var id = text[(text.LastIndexOf('/') + 1)..].ToUpperInvariant();
        var digits = id.Replace("-", "", StringComparison.Ordinal);
        if (
            id.Length != Digits + 3
            || digits.Length != Digits
            || digits.AsSpan(0, Digits - 1).IndexOfAnyExceptInRange('0', '9') >= 0
        )
        {
            return null;
        }

        var sum = digits[..^1].Aggregate(0, (total, digit) => (total + digit - '0') * 2 % 11);
        var check = (12 - (sum % 11)) % 11;
        return digits[^1] == (check == 10 ? 'X' : (char)('0' + check)) ? id : null;
    }
}
