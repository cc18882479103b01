using System.Buffers;
using System.Text;

namespace StaticArchive.Model.Text;

/// <summary>
/// Makes text comparable: lower case, no accents, plain quotes and hyphens, white space one blank. Works unit by unit,
/// so that every folded unit knows where it came from.
/// </summary>
public static class Folding
{
    private static readonly string?[] Table = BuildTable();

    /// <summary>What stays as it is wherever it stands; most words are made of nothing else.</summary>
    private static readonly SearchValues<char> Folded = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789!\"#$%&'()*+,-./:;<=>?@[]^_{|}~"
    );

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Folded))
        {
            return text;
        }

        return !Ascii.IsValid(text) ? FoldAny(text)
            : HasSingleBlanks(text)
                ? string.Create(text.Length, text, static (units, from) => Ascii.ToLower(from, units, out _))
            : FoldAscii(text);
    }

    /// <summary>
    /// Whether all white space of an ASCII text is single blanks within it, as in every canonical text.
    /// </summary>
    private static bool HasSingleBlanks(string text) =>
        text[0] != ' '
        && !text.AsSpan().ContainsAnyInRange('\t', '\r')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static string FoldAscii(string text)
    {
        var units = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var (length, blank) = (0, true);
        foreach (var unit in text)
        {
            var isBlank = char.IsWhiteSpace(unit);
            if (!isBlank || !blank)
            {
                units[length++] =
                    isBlank ? ' '
                    : char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20)
                    : unit;
            }

            blank = isBlank;
        }

        return new string(units[..length]);
    }

    private static string FoldAny(string text)
    {
        var folded = new StringBuilder(text.Length + 16);
        var blank = true;
        for (var i = 0; i < text.Length; )
        {
            var plain = text.AsSpan(i).IndexOfAnyExcept(Folded);
            if (plain != 0)
            {
                plain = plain < 0 ? text.Length - i : plain;
                folded.Append(text, i, plain);
                (i, blank) = (i + plain, false);
                continue;
            }

            var unit = text[i++];
            if (char.IsWhiteSpace(unit))
            {
                folded.Append(blank ? "" : " ");
                blank = true;
                continue;
            }

            var before = folded.Length;
            Append(folded, unit);
            blank &= folded.Length == before;
        }

        return folded.ToString();
    }

    /// <summary>Folded letters and digits only; everything else is dropped. For comparing titles and names.</summary>
    public static string ToKey(string text) => ToKey(text.AsSpan());

    /// <summary>Folded letters and digits only; everything else is dropped. For comparing titles and names.</summary>
    public static string ToKey(ReadOnlySpan<char> text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return ToAsciiKey(text);
        }

        var key = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            var before = key.Length;
            Append(key, unit);
            for (var k = key.Length - 1; k >= before; k--)
            {
                if (!char.IsLetterOrDigit(key[k]))
                {
                    key.Remove(k, 1);
                }
            }
        }

        return key.ToString();
    }

    private static string ToAsciiKey(ReadOnlySpan<char> text)
    {
        var units = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                units[length++] = char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;
            }
        }

        return new string(units[..length]);
    }

    /// <summary>
    /// Appends what one UTF-16 unit folds to; nothing for marks and invisible units. White space is the caller's.
    /// </summary>
    public static void Append(StringBuilder folded, char unit)
    {
        if (unit < 0x80)
        {
            folded.Append(unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit);
            return;
        }

        var lower = char.ToLowerInvariant(unit);
        if (Table[lower] is { } entry)
        {
            folded.Append(entry);
        }
        else if (!IsInvisible(lower))
        {
            folded.Append(lower);
        }
    }

    private static bool IsInvisible(char unit) =>
        unit
            is '\u00AD'
                or '\uFEFF'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
        || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static string?[] BuildTable()
    {
        var table = new string?[char.MaxValue + 1];
        foreach (var entry in FoldTable.Entries.Split(' '))
        {
            table[entry[0]] = entry[1..];
        }

        (string Units, string Folded)[] signs =
        [
            // single marks
            ("‘’‚‛′`´ʼ", "'"),
            // double marks
            ("“”„‟″«»", "\""),
            // dashes
            ("‐‑‒–—―−", "-"),
            ("…", "..."),
        ];
        foreach (var (units, folded) in signs)
        {
            foreach (var unit in units)
            {
                table[unit] = folded;
            }
        }

        return table;
    }
}
