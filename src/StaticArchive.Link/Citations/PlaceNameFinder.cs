using System.Buffers;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds the names that a text uses as those of places: <c>in England and Wales the count</c>. Behind the same words
/// stand authors too, <c>in Harker (2008)</c>, so a year or a bracket behind the name proves nothing.
/// </summary>
internal static class PlaceNameFinder
{
    private static readonly SearchValues<string> Prepositions = SearchValues.Create(
        [" in ", " across ", " throughout ", " within ", " outside ", "In ", "Across "],
        StringComparison.Ordinal
    );

    /// <summary>Their words, folded; of two places both together as well.</summary>
    public static IReadOnlySet<string> Find(string text)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; text.AsSpan(at).IndexOfAny(Prepositions) is >= 0 and var next; )
        {
            at = text.IndexOf(' ', at + next + 1) + 1;
            ReadNames(text, at, places);
        }

        return places;
    }

    /// <summary>One name, or two with <c>and</c> between.</summary>
    private static void ReadNames(string text, int start, HashSet<string> places)
    {
        var end = FindWordEnd(text, start);
        if (end == start)
        {
            return;
        }

        var second = text.AsSpan(end).StartsWith(" and ", StringComparison.Ordinal) ? end + " and ".Length : end;
        var last = FindWordEnd(text, second);
        if (IsFollowedByText(text, last > second ? last : end))
        {
            places.Add(Folding.ToKey(text[start..end]));
            if (last > second)
            {
                places.Add(Folding.ToKey(text[second..last]));
                places.Add(Folding.ToKey(text[start..last]));
            }
        }
    }

    /// <summary>Where a word with a capital ends; its start where none is.</summary>
    private static int FindWordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && (end > start || char.IsUpper(text[end])))
        {
            end++;
        }

        return end;
    }

    /// <summary>A stop or comma and no year, or a small word that no list of names goes on with.</summary>
    private static bool IsFollowedByText(string text, int end)
    {
        var rest = text.AsSpan(end);
        var word = rest.TrimStart(" .,;:");
        return rest is [' ' or '.' or ',' or ';' or ':', ..]
            && (word.IsEmpty || char.IsLetter(word[0]) || word[0] == '\n')
            && (rest[0] != ' ' || char.IsLower(word[0]))
            && !word.StartsWith("et ", StringComparison.Ordinal)
            && !(word.StartsWith("and ", StringComparison.Ordinal) && word.Length > 4 && char.IsUpper(word[4]));
    }
}
