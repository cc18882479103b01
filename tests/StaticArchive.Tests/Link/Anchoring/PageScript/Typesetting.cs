using System.Text;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>
/// The same words as a printer sets them and as a reader types them. Setting keeps every length, so that blocks and
/// sections stay where they are: what is shorter in print is filled up with what folds to nothing.
/// </summary>
/// <param name="random">Says where.</param>
internal sealed class Typesetting(Random random)
{
    private const int Longest = 3;

    private static readonly Dictionary<string, string[]> Printed = Ways(
        "a/á/ä/ā/ạ;e/é/ê/ệ;o/ö/ø/ő;u/ü/ů;n/ñ/ň;c/ç/č;l/ł;d/đ/ð;s/š/ſ;t/ţ/ｔ;A/Å/À;E/É;1/¹;2/²/₂;"
            + "'/’/‘/ʼ/′;\"/“/”/«;-/–/—/‑/−;fi/ﬁ\u00AD;fl/ﬂ\u200B;ff/ﬀ\u00AD;ae/æ\u00AD;th/þ\u00AD;ss/ß\u2060;"
            + "ee/e\u0301;oo/o\u0308;nn/n\u0303;ing/in\u0331;.../…\u200B\u00AD"
    );

    private static readonly Dictionary<string, string[]> Typed = Ways(
        " /\u00A0 /\n;-/‒;–/-;—/-;'/´;’/';\"/„;“/\";”/\";…/...;ﬁ/fi/FI;ﬀ/ff;æ/ae/AE;é/e/e\u0301;ê/e/E\u0302;"
            + "ø/o;ß/ss;a/A/a\u00AD;e/E/é;s/S/\u2060s;\u00AD/;\u0301/;\u0308/"
    );

    /// <summary>A text with every fourth letter or sign that can be set otherwise so set.</summary>
    public string Set(string text)
    {
        var set = new StringBuilder(text.Length);
        while (set.Length < text.Length)
        {
            var plain = random.Next(4) == 0 ? Settable(text, set.Length) : null;
            set.Append(plain is null ? text[set.Length].ToString() : Any(Printed[plain]));
        }

        return set.ToString();
    }

    /// <summary>
    /// A quote as someone types it: capitals, dashes and quotation marks of another kind, an accent less or more,
    /// ligatures as letters, blanks and line ends.
    /// </summary>
    public string Type(string quote)
    {
        var typed = new StringBuilder(quote.Length);
        foreach (var unit in quote.Select(unit => unit.ToString()))
        {
            typed.Append(random.Next(3) == 0 && Typed.TryGetValue(unit, out var ways) ? Any(ways) : unit);
        }

        return typed.ToString();
    }

    /// <summary>The most units at a place that can be set as one.</summary>
    private static string? Settable(string text, int at) =>
        Enumerable
            .Range(1, Math.Min(Longest, text.Length - at))
            .Select(length => text.Substring(at, length))
            .LastOrDefault(Printed.ContainsKey);

    /// <summary>From <c>a/á/ä;e/é</c>: what stands first, with the ways in which it can be written.</summary>
    private static Dictionary<string, string[]> Ways(string entries) =>
        entries
            .Split(';')
            .Select(entry => entry.Split('/'))
            .ToDictionary(entry => entry[0], entry => entry[1..], StringComparer.Ordinal);

    private string Any(string[] ways) => ways[random.Next(ways.Length)];
}
