using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Decodes the LaTeX of BibTeX values: <c>M{\"u}ller</c>, <c>\'e</c>, <c>\&amp;</c>, <c>--</c>, braces.
/// </summary>
internal static class LaTeXDecoder
{
    private const string Letters = "AEIOUYaeiouyCcNnSsZzGgLlRrTtDdKk";

    // For the command of each accent the letters above with it, where Unicode has them.
    private static readonly Dictionary<char, string> Accented = new()
    {
        ['`'] = "ÀÈÌÒÙỲàèìòùỳCcǸǹSsZzGgLlRrTtDdKk",
        ['\''] = "ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹźǴǵĹĺŔŕTtDdḰḱ",
        ['^'] = "ÂÊÎÔÛŶâêîôûŷĈĉNnŜŝẐẑĜĝLlRrTtDdKk",
        ['"'] = "ÄËÏÖÜŸäëïöüÿCcNnSsZzGgLlRrTtDdKk",
        ['~'] = "ÃẼĨÕŨỸãẽĩõũỹCcÑñSsZzGgLlRrTtDdKk",
        ['='] = "ĀĒĪŌŪȲāēīōūȳCcNnSsZzGgLlRrTtDdKk",
        ['.'] = "ȦĖİȮUẎȧėiȯuẏĊċṄṅṠṡŻżĠġLlṘṙṪṫḊḋKk",
        ['v'] = "ǍĚǏǑǓYǎěǐǒǔyČčŇňŠšŽžǦǧĽľŘřŤťĎďǨǩ",
        ['u'] = "ĂĔĬŎŬYăĕĭŏŭyCcNnSsZzĞğLlRrTtDdKk",
        ['H'] = "AEIŐŰYaeiőűyCcNnSsZzGgLlRrTtDdKk",
        ['r'] = "ÅEIOŮYåeioůẙCcNnSsZzGgLlRrTtDdKk",
        ['c'] = "AȨIOUYaȩiouyÇçŅņŞşZzĢģĻļŖŗŢţḐḑĶķ",
        ['k'] = "ĄĘĮǪŲYąęįǫųyCcNnSsZzGgLlRrTtDdKk",
    };

    private static readonly Dictionary<string, string> Commands = WordList.ParsePairs(
        "ss=ß o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=i j=j dh=ð th=þ dj=đ DJ=Đ textendash=– "
            + "textemdash=— ldots=… dots=… textquoteright=’"
            + " textquoteleft=‘ pounds=£ textregistered=® copyright=© textasciitilde=~ textasciicircum=^"
            + " textbackslash=\\ textbraceleft={ textbraceright=}"
    );

    /// <summary>The text, with runs of white space as one blank.</summary>
    public static string Decode(string value)
    {
        value = LaTeXMathDecoder.Decode(value);
        var text = new StringBuilder(value.Length);
        var at = 0;
        while (at < value.Length)
        {
            at =
                value[at] == '\\' && at + 1 < value.Length
                    ? DecodeCommand(value, at + 1, text)
                    : DecodeCharacter(value, at, text);
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int DecodeCharacter(string value, int at, StringBuilder text)
    {
        var rest = value.AsSpan(at);
        var (unit, length) = rest[0] switch
        {
            '{' or '}' => ("", 1),
            '~' => (" ", 1),
            '-' when rest.StartsWith("---") => ("—", 3),
            '-' when rest.StartsWith("--") => ("–", 2),
            '`' when rest.StartsWith("``") => ("“", 2),
            '\'' when rest.StartsWith("''") => ("”", 2),
            var other => (other.ToString(), 1),
        };
        text.Append(unit);
        return at + length;
    }

    /// <summary>Appends what a command stands for; <paramref name="at"/> is the offset behind its backslash.</summary>
    /// <returns>The offset behind the command and its argument.</returns>
    private static int DecodeCommand(string value, int at, StringBuilder text)
    {
        var end = SkipLetters(value, at);
        var name = value[at..Math.Max(end, at + 1)];
        if (FindAccent(name) is { } letters && ReadArgument(value, at + 1) is { } argument)
        {
            var place = Letters.IndexOf(argument.Letter, StringComparison.Ordinal);
            text.Append(place < 0 ? argument.Letter : letters[place]);
            return argument.End;
        }

        if (end == at)
        {
            text.Append(name); // \& \% \_ \$ \#
            return at + 1;
        }

        var isKnown = Commands.TryGetValue(name, out var words);
        text.Append(words);
        return isKnown && end < value.Length && value[end] == ' ' ? end + 1 : end;
    }

    private static int SkipLetters(string value, int at)
    {
        while (at < value.Length && char.IsAsciiLetter(value[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// The letters with the accent of a command, in the order of <see cref="Letters"/>; null for no accent.
    /// </summary>
    private static string? FindAccent(string name) => name.Length == 1 ? Accented.GetValueOrDefault(name[0]) : null;

    /// <summary>The letter under an accent: <c>o</c>, <c>{o}</c>, <c>{\i}</c>.</summary>
    private static (char Letter, int End)? ReadArgument(string value, int at)
    {
        while (at < value.Length && value[at] is ' ' or '{')
        {
            at++;
        }

        at += at < value.Length && value[at] == '\\' ? 1 : 0;
        if (at >= value.Length || !char.IsLetter(value[at]))
        {
            return null;
        }

        return (value[at], at + 1 < value.Length && value[at + 1] == '}' ? at + 2 : at + 1);
    }
}
