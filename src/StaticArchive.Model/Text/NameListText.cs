using System.Text;

namespace StaticArchive.Model.Text;

/// <summary>
/// Makes lists of names alike before they are parted: <c>Lee A(1), Ek B(2).</c>, <c>Elin Prys a Huw Lloyd</c>
/// </summary>
internal static class NameListText
{
    private const string LabelSigns = "0123456789, ";

    /// <summary>
    /// What joins two names in Spanish, Portuguese and Welsh, and may stand within one as well: <c>José Ortega y
    /// Gasset</c>.
    /// </summary>
    private static readonly string[] JoiningLetters = [" y ", " e ", " a "];

    /// <summary>The list without numbers of institutions, with a comma where a letter joins two names.</summary>
    public static string Tidy(string text) => TurnAround(JoiningLetters.Aggregate(RemoveLabels(text), SplitAtLetter));

    /// <summary><c>A Lee, B Ek</c> for <c>Lee A, Ek B</c>, where all of a list are so.</summary>
    private static string TurnAround(string text)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries);
        return names.Length > 1 && Array.TrueForAll(names, EndsWithInitials)
            ? string.Join(
                ", ",
                names.Select(name => $"{name[(name.LastIndexOf(' ') + 1)..]} {name[..name.LastIndexOf(' ')]}")
            )
            : text;
    }

    /// <summary><c>Lee A</c>, <c>O'Hare SM</c></summary>
    private static bool EndsWithInitials(string name) =>
        name.LastIndexOf(' ') is > 1 and var at
        && !PersonTitles.IsTitle(name[..at])
        && name.Length - at is > 1 and < 5
        && name.AsSpan(at + 1).IndexOfAnyExceptInRange('A', 'Z') < 0
        && name.AsSpan(0, at).ContainsAnyInRange('a', 'z');

    /// <summary>Parts only names of two words or more on both sides.</summary>
    private static string SplitAtLetter(string text, string letter) =>
        text.IndexOf(letter, StringComparison.Ordinal) is > 0 and var at
        && PersonNameParser.IsPersonName(text[(text.LastIndexOf(',', at) + 1)..at])
        && PersonNameParser.IsPersonName(text[(at + letter.Length)..])
            ? $"{text[..at]}, {text[(at + letter.Length)..]}"
            : text;

    private static string RemoveLabels(string text)
    {
        if (!text.Contains("(1)", StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = FindLabelEnd(text, at);
            kept.Append(end > at ? "" : text[at]);
            at = Math.Max(end, at + 1);
        }

        return kept.ToString().TrimEnd('.', ' ');
    }

    /// <summary>Behind the bracket of <c>(1,2)</c>; the offset itself for anything else.</summary>
    private static int FindLabelEnd(string text, int at)
    {
        if (text[at] != '(')
        {
            return at;
        }

        var digits = text.AsSpan(at + 1).IndexOfAnyExcept(LabelSigns);
        return digits > 0 && text[at + 1 + digits] == ')' ? at + digits + 2 : at;
    }
}
