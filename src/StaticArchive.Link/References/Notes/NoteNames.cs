using System.Collections.Frozen;
using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Notes;

/// <summary>The names that open a full reference in a note.</summary>
internal static class NoteNames
{
    private const int MaxLength = 300;

    private static readonly string[] Editors =
    [
        "(ed.)",
        "(eds.)",
        "(ed)",
        "(eds)",
        "(Hrsg.)",
        "(Hg.)",
        "(dir.)",
        "(éd.)",
        "(a cura di)",
        ", ed.",
        ", eds.",
    ];

    // A sentence begins so, and no name does: "In Wales, Transport …"
    private static readonly FrozenSet<string> SentenceWords = FrozenSet.ToFrozenSet(
        (
            "in on at by for from as but and or if it its he she they we i this these those that there here when while "
            + "where after before since although though however thus hence so under between both a an all some most "
            + "not no only our their his her another other also figures interview ibid im am bei "
            + "nach seit dans selon en el los las los según"
        )
            .Split(' ')
            .Distinct(StringComparer.Ordinal),
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        "is was were are has have had will would can could did does do says said argues argued shows showed who which"
            .Split(' ')
            .AsEnumerable(),
        StringComparer.Ordinal
    );

    /// <summary>Whether words can be the authors of a work.</summary>
    /// <param name="names">The words.</param>
    /// <param name="isDelimited">Whether a quotation mark or italics follow, so that an organisation may have small
    /// words.</param>
    public static bool AreNames(string names, bool isDelimited)
    {
        var open = names.IndexOf('(', StringComparison.Ordinal);
        names = open > 0 && Array.Exists(Editors, names[open..].StartsWith) ? names[..open].TrimEnd() : names;
        return IsSameAuthor(names)
            || (
                names.Length is > 1 and <= MaxLength
                && !names.AsSpan().ContainsAnyInRange('0', '9')
                && AreCapitalised(names, isDelimited)
            );
    }

    private static bool AreCapitalised(string names, bool isDelimited)
    {
        var first = WordTokenizer.GetWords(names).FirstOrDefault() ?? "";
        return (char.IsUpper(names[0]) || PersonNameParser.IsParticle(first) || first is "d" or "al")
            && !BeginsSentence(names, first)
            && !HasVerb(names)
            && NameListDetector.IsNameList(names, isDelimited)
            && (!NameListDetector.HasSentence(names) || IsInverted(names));
    }

    /// <summary>
    /// <c>In Wales …</c>, <c>A small town …</c>, but not <c>IT Hall</c>, <c>A. Hall</c>, <c>I Hall</c>.
    /// </summary>
    private static bool BeginsSentence(string names, string first)
    {
        var next = first.Length + 1 < names.Length ? names[first.Length + 1] : ' ';
        return SentenceWords.Contains(first.ToLowerInvariant())
            && (first.Length == 1 ? char.IsLower(next) : char.IsLower(first[1]));
    }

    /// <summary><c>Idem, *Title* (…)</c>, <c>Ders., Titel (…)</c></summary>
    public static bool IsSameAuthor(string names) =>
        names.Trim(' ', '.', ',').ToLowerInvariant()
            is "idem"
                or "eadem"
                or "ders"
                or "dies"
                or "derselbe"
                or "dieselbe";

    /// <summary>Whether a sentence's verb is among words.</summary>
    public static bool HasVerb(string words) => WordTokenizer.GetWords(words).Any(Verbs.Contains);

    /// <summary>Where names end that only commas part from the title: behind the last part that is a name.</summary>
    public static int FindEnd(string text, int start, int end)
    {
        var comma = FindComma(text, start, end);
        while (comma > 0)
        {
            var next = FindComma(text, comma + 1, end);
            if (next < 0 || !IsName(text[(comma + 1)..next].Trim(), isInverted: IsOneWord(text, start, comma)))
            {
                return comma;
            }

            comma = next;
        }

        return comma;
    }

    /// <summary>The authors, and whether they are editors.</summary>
    public static IReadOnlyList<CslName> Parse(string names, out bool areEditors)
    {
        var words = names.Trim(' ', ',', '.', ':') + (names.EndsWith('.') ? "." : "");
        var marker = Array.Find(Editors, known => words.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        areEditors = marker is not null;
        words = marker is null ? words : words[..^marker.Length].TrimEnd(' ', ',');
        var others = CoauthorWords.Others.FirstOrDefault(known =>
            words.EndsWith(known, StringComparison.OrdinalIgnoreCase)
        );
        words = others is null ? words : words[..^others.Length].TrimEnd(' ', ',', '&');
        words = words.Replace(", and ", " and ", StringComparison.Ordinal);
        var parsed = NameListParser.Parse(words, IsInverted(words) ? NameOrder.Inverted : NameOrder.Direct);
        return parsed.Count > 0 && !IsOrganisation(words) ? parsed : [CslName.FromLiteral(words)];
    }

    /// <summary>Small words of names of organisations and articles: <c>Board of Schools</c>.</summary>
    private static bool IsOrganisation(string words) =>
        words.StartsWith("The ", StringComparison.Ordinal)
        || WordTokenizer.GetWords(words).Any(word => word is "of" or "for" or "für" or "pour" or "para" or "on");

    private static bool IsInverted(string words)
    {
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && IsOneWord(words, 0, comma) && !words.AsSpan(0, comma).Contains('.');
    }

    private static bool IsOneWord(string text, int start, int end) =>
        !text.AsSpan(start, end - start).Trim().Contains(' ');

    /// <summary>A further name: <c>C. D. Hall</c>, <c>and E. Finn</c>, <c>SJ Hall and IM Oke</c>.</summary>
    private static bool IsName(string words, bool isInverted)
    {
        if (words.StartsWith("and ", StringComparison.Ordinal) || words.StartsWith("& ", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 8 || Array.Exists(parts, part => char.IsAsciiDigit(part[0])))
        {
            return false;
        }

        return HasInitials(parts, isInverted)
            || (isInverted && parts.Length < 3 && Array.TrueForAll(parts, part => char.IsUpper(part[0])));
    }

    private static bool HasInitials(string[] parts, bool isInverted) =>
        (IsInitials(parts[0]) && (parts.Length > 1 || isInverted)) || (IsInitials(parts[^1]) && parts.Length is 2 or 3);

    private static bool IsInitials(string word) =>
        word.Length <= 8
        && char.IsUpper(word[0])
        && (word.Contains('.', StringComparison.Ordinal) || word.Length <= 3)
        && word.All(unit => char.IsUpper(unit) || unit is '.' or '-');

    private static int FindComma(string text, int start, int end)
    {
        var limit = Math.Min(end, start + MaxLength);
        for (var at = start; at < limit && text[at] != ';'; at++)
        {
            var marker = text[at] == '(' ? Array.Find(Editors, known => text.AsSpan(at).StartsWith(known)) : "";
            if (marker is null || text[at] == ',')
            {
                return marker is null ? -1 : at;
            }

            at += Math.Max(0, marker.Length - 1);
        }

        return -1;
    }
}
