using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Turns what BibTeX writes in LaTeX into text: <c>M{\"u}ller</c>, <c>\'e</c>, <c>\&amp;</c>, <c>--</c>, braces.
/// </summary>
internal static class LaTeXDecoder
{
    private const string Letters = "AEIOUYaeiouyCcNnSsZzGgLlRrTtDdKk";

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
            + " textquoteleft=‘ pounds=£ textregistered=® copyright=©"
    );

    /// <summary>The text, white space runs made one blank.</summary>
    public static string Decode(string value)
    {
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

    /// <summary>A command from behind its backslash; the offset behind it and what it takes.</summary>
    private static int DecodeCommand(string value, int at, StringBuilder text)
    {
        var end = at;
        while (end < value.Length && char.IsAsciiLetter(value[end]))
        {
            end++;
        }

        var name = value[at..Math.Max(end, at + 1)];
        var accent = name.Length == 1 && Accented.TryGetValue(name[0], out var letters) ? letters : null;
        if (accent is not null && ReadArgument(value, at + 1) is { } letter)
        {
            var place = Letters.IndexOf(letter.Unit, StringComparison.Ordinal);
            text.Append(place < 0 ? letter.Unit : accent[place]);
            return letter.End;
        }

        if (end == at)
        {
            text.Append(name); // \& \% \_ \$ \#
            return at + 1;
        }

        text.Append(Commands.GetValueOrDefault(name, ""));
        return end < value.Length && value[end] == ' ' && Commands.ContainsKey(name) ? end + 1 : end;
    }

    /// <summary>The letter under an accent: <c>o</c>, <c>{o}</c>, <c>{\i}</c>.</summary>
    private static (char Unit, int End)? ReadArgument(string value, int at)
    {
        while (at < value.Length && value[at] is ' ' or '{')
        {
            at++;
        }

        if (at < value.Length && value[at] == '\\')
        {
            at++;
        }

        if (at >= value.Length || !char.IsLetter(value[at]))
        {
            return null;
        }

        return (value[at], at + 1 < value.Length && value[at + 1] == '}' ? at + 2 : at + 1);
    }
}
