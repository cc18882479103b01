using System.Collections.Frozen;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// Takes out the numbers of lists that run on in a sentence: <c>held (1) a list, (2) a map and (3) a key</c>. They
/// begin
/// with one, stand before what they number, and a comma or <c>and</c> stands before each but the first.
/// </summary>
internal static class EnumerationFilter
{
    private const int MaxItemLength = 1000;

    /// <summary>Words with which an item of a list begins, and hardly ever what follows a citation.</summary>
    private static readonly FrozenSet<string> ItemWords = (
        "a an the who whom whose what how why when where whether to those these their its his her our my your any all "
        + "each every some no one two more less"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that follow a citation: <c>[1] and [2] are</c>, <c>in [1] for adults</c>.</summary>
    private static readonly FrozenSet<string> WordsBehindCitation = (
        "and or but for in on at of by with from is are was were has have had which that as than while whereas also "
        + "who can may did does do then when where because although since so"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The markers of one form in one block, without those of lists.</summary>
    public static IEnumerable<NumberMarker> Exclude(string text, IReadOnlyList<NumberMarker> markers)
    {
        for (var i = 0; i < markers.Count; i++)
        {
            var count = CountItems(text, markers, i);
            if (count > 1 && IsEnumeration(text, markers, i, count))
            {
                i += count - 1;
            }
            else
            {
                yield return markers[i];
            }
        }
    }

    /// <summary>How many markers from here on are 1, 2, 3, … with words between them, in one sentence.</summary>
    private static int CountItems(string text, IReadOnlyList<NumberMarker> markers, int first)
    {
        var count = 0;
        while (
            first + count < markers.Count
            && markers[first + count] is { IsSingle: true } marker
            && marker.Items[0].First == count + 1
            && (count == 0 || IsNextItem(text, markers[first + count - 1], marker))
        )
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// Words between, and a comma, a semicolon or <c>and</c> last; sentences only where a semicolon ends them.
    /// </summary>
    private static bool IsNextItem(string text, NumberMarker before, NumberMarker marker)
    {
        if (marker.Scope != before.Scope || marker.Span.Start - before.Span.End is < 3 or > MaxItemLength)
        {
            return false;
        }

        var between = text.AsSpan(before.Span.End, marker.Span.Start - before.Span.End).Trim();
        return between.Length > 2
            && (between[^1] == ';' || between.IndexOf(". ", StringComparison.Ordinal) < 0)
            && (
                between[^1] is ',' or ';'
                || between.EndsWith(" and", StringComparison.Ordinal)
                || between.EndsWith(" or", StringComparison.Ordinal)
                || between.EndsWith(" &", StringComparison.Ordinal)
            );
    }

    private static bool IsEnumeration(string text, IReadOnlyList<NumberMarker> markers, int first, int count)
    {
        var words = Enumerable.Range(first, count).Select(i => GetWordBehind(text, markers[i])).ToList();
        if (words.Exists(word => word.Length == 0))
        {
            return false;
        }

        var isNamed = words.TrueForAll(word => char.IsUpper(word[0]));
        return FindSignBefore(text, markers[first]) switch
        {
            ':' => true,
            '.' or ';' when isNamed => true,
            _ => words.TrueForAll(ItemWords.Contains)
                || words.TrueForAll(word =>
                    char.IsLower(word[0]) && !WordsBehindCitation.Contains(word) && !IsVerb(word)
                ),
        };
    }

    /// <summary><c>[1] proposes</c>, <c>[1] showed</c></summary>
    private static bool IsVerb(string word) =>
        !ItemWords.Contains(word)
        && word.Length > 3
        && (word.EndsWith('s') || word.EndsWith("ed", StringComparison.Ordinal) || word is "found" or "gave" or "took");

    private static char FindSignBefore(string text, NumberMarker marker)
    {
        var at = marker.Span.Start;
        while (at > marker.Scope.Span.Start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > marker.Scope.Span.Start ? text[at - 1] : '.';
    }

    private static string GetWordBehind(string text, NumberMarker marker)
    {
        var at = NumberSigns.SkipBlanks(text, marker.Span.End, marker.Scope.Span.End);
        return text[at..NumberSigns.SkipLetters(text, at, marker.Scope.Span.End)];
    }
}
