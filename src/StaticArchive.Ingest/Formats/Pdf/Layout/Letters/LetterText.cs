using System.Globalization;
using System.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>The characters of a letter as they are written elsewhere.</summary>
internal static class LetterText
{
    /// <summary>What the ligatures from U+FB00 on stand for.</summary>
    private static readonly string[] _ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>
    /// White space as a blank, ligatures as their letters (<c>ﬁ</c> is <c>fi</c>), a hyphen that may break a word as
    /// the hyphen that is seen; empty for characters that nobody sees or that mean nothing outside the font.
    /// </summary>
    public static string Normalise(string value)
    {
        if (value.Length == 1 && char.IsAsciiLetterOrDigit(value[0]))
        {
            return value;
        }

        if (value.Length == 0)
        {
            return "";
        }

        if (value.All(char.IsWhiteSpace))
        {
            return " ";
        }

        var text = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            text.Append(Normalise(rune));
        }

        return Compose(text).ToString();
    }

    /// <summary>Accents join the letters before them.</summary>
    private static StringBuilder Compose(StringBuilder text)
    {
        for (var at = text.Length - 1; at > 0; at--)
        {
            if (AccentedLetters.IsAccent(text[at]) && AccentedLetters.Compose(text[at - 1], text[at]) is { } composed)
            {
                text[at - 1] = composed;
                text.Remove(at, 1);
            }
        }

        return text;
    }

    /// <summary>Whether the file gives a character that only its font knows, or none.</summary>
    public static bool IsUnknown(string value) =>
        value.Length == 0
        || value
            .EnumerateRunes()
            .All(rune =>
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            )
        || value.All(character =>
            character is '\uFFFD' or '\0' || (char.IsControl(character) && !char.IsWhiteSpace(character))
        );

    private static string Normalise(Rune rune) =>
        rune.Value switch
        {
            0xAD or 0x2010 => "-",
            >= 0xFB00 and <= 0xFB06 => _ligatures[rune.Value - 0xFB00],
            0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF or 0xFFFD => "",
            _ when Rune.IsWhiteSpace(rune) => " ",
            _ when Rune.IsControl(rune) => "",
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse => "",
            _ => rune.ToString(),
        };
}
