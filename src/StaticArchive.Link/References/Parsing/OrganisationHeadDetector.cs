using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An organisation that opens an entry dated at its end, before a title without quotation marks: <c>Bureau of Parks,
/// How we count trees (2019)</c>, <c>Bureau of Parks. How we count trees. https://… (2019)</c>, <c>Wexley Trust,
/// Trees in Towns. Oban: Wexley Trust, 2019</c>.
/// </summary>
internal static class OrganisationHeadDetector
{
    private const int MaxLength = 160;
    private const int MaxFoldedWords = 4;

    /// <summary>Where its name ends; 0 where the entry opens otherwise.</summary>
    public static int FindEnd(string text)
    {
        for (var at = 3; at + 2 < Math.Min(text.Length, MaxLength); at++)
        {
            if (text[at] is '(' or '“' or '‘' or '"' or ':' or '?')
            {
                return 0;
            }

            if (text[at + 1] != ' ' || text[at] is not ('.' or ','))
            {
                continue;
            }

            if (text[at] == '.' || IsAuthor(text, at))
            {
                return IsOrganisation(text.AsSpan(0, at)) || IsRepeated(text, at) ? at : 0;
            }
        }

        return 0;
    }

    private static bool IsOrganisation(ReadOnlySpan<char> head)
    {
        if (!NameListDetector.IsNameList(head, isDelimited: false))
        {
            return false;
        }

        foreach (var (start, end) in EntryLexicon.EnumerateWords(head))
        {
            if (char.IsUpper(head[start]) && PersonNameParser.IsOrganisationWord(head[start..end].ToString()))
            {
                return !NameListDetector.HasInitials(head);
            }
        }

        return false;
    }

    /// <summary>The title behind a comma, and no more of the name: <c>…, Fisheries and Food, …</c></summary>
    private static bool IsAuthor(string text, int comma)
    {
        var rest = text.AsSpan(comma + 2);
        var end = rest.IndexOfAny(",.:(");
        var part = end < 0 ? rest : rest[..end];
        return IsRepeated(text, comma)
            || !EntryLexicon.IsTitleCase(part)
            || end < 0
            || (rest[end] != ',' && !(part.Contains(" and ", StringComparison.Ordinal) && IsShort(part)));
    }

    private static bool IsShort(ReadOnlySpan<char> part) => WordTokenizer.Count(part) <= MaxFoldedWords;

    /// <summary>Author and publisher are one, and no more words of the name follow where it stands again.</summary>
    private static bool IsRepeated(string text, int end)
    {
        var again = end < MinName ? -1 : text.IndexOf(text[..end].Trim(), end, StringComparison.Ordinal);
        return again > 0
            && text.AsSpan(0, end).Trim().Contains(' ')
            && again + end < text.Length
            && text.AsSpan(again + text[..end].Trim().Length) is var rest
            && !(rest.Length > 5 && rest.StartsWith(text.AsSpan(end, 5), StringComparison.Ordinal));
    }

    private const int MinName = 8;
}
