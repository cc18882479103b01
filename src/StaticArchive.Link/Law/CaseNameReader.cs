using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads the name of a case backwards from its citation: <c>R (Smith) v Board of Piers</c>, <c>Re Hull Pilots</c>. A
/// run of italics that ends there is the name; else the parties are read word by word.
/// </summary>
internal static class CaseNameReader
{
    private const int MaxName = 240;
    private const int MaxSmallWords = 8;

    private static readonly string[] Marks = [" v ", " v. ", " vs ", " vs. ", " versus "];

    private static readonly string[] Openings = ["In re ", "In Re ", "Re ", "Ex p ", "Ex parte ", "In the Matter of "];

    /// <summary>The name; empty where there is none.</summary>
    public static Span Read(LegalAnchor anchor)
    {
        var least = Math.Max(anchor.Floor, anchor.At - MaxName);
        var end = anchor.At;
        while (end > least && anchor.Text[end - 1] is ' ' or ',' or '\u00A0')
        {
            end--;
        }

        var italics = anchor.Block.FindEmphasisEndingIn(end, anchor.At);
        return
            !italics.IsEmpty && italics.Start >= least && IsName(anchor.Text.AsSpan(italics.Start, end - italics.Start))
            ? new Span(italics.Start, end)
            : ReadParties(anchor.Text, least, end);
    }

    /// <summary>Whether words have two parties, or one behind <c>Re</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> words) => FindMark(words) > 0 || FindOpening(words) == 0;

    /// <summary>Offset of the last <c>v</c> between two parties, with its blank; -1 for none.</summary>
    public static int FindMark(ReadOnlySpan<char> words)
    {
        var last = -1;
        foreach (var mark in Marks)
        {
            last = Math.Max(last, words.LastIndexOf(mark, StringComparison.Ordinal));
        }

        return last;
    }

    private static Span ReadParties(string text, int least, int end)
    {
        var words = text.AsSpan(least, end - least);
        var mark = FindMark(words);
        if (mark >= 0 && IsParty(words[mark..]))
        {
            var start = new CasePartyReader(text, least).FindStart(least + mark);
            return start < 0 ? default : new Span(start, end);
        }

        var opening = FindOpening(words);
        return opening >= 0 && IsParty(words[opening..]) ? new Span(least + opening, end) : default;
    }

    /// <summary>Where the last <c>Re</c> or <c>Ex parte</c> begins; -1 for none.</summary>
    private static int FindOpening(ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings)
        {
            var at = words.LastIndexOf(opening, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(words[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// What stands between <c>v</c> or <c>Re</c> and the citation is a name and no sentence: it begins with a capital,
    /// has few small words, no semicolon and no closing quotation mark.
    /// </summary>
    private static bool IsParty(ReadOnlySpan<char> words)
    {
        var name = words.TrimStart(' ');
        name = name[Math.Max(0, name.IndexOf(' '))..].TrimStart(' ');
        return name.Length > 1
            && (char.IsUpper(name[0]) || name.StartsWith("the ", StringComparison.Ordinal))
            && name.IndexOfAny(";[”?!") < 0
            && CountSmallWords(name) < MaxSmallWords;
    }

    private static int CountSmallWords(ReadOnlySpan<char> name)
    {
        var count = 0;
        for (var i = 1; i < name.Length; i++)
        {
            count += name[i - 1] == ' ' && char.IsLower(name[i]) ? 1 : 0;
        }

        return count;
    }
}
