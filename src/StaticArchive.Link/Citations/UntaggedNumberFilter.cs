using StaticArchive.Link.Citations.Numbers;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Tells numbers that cite from others where a file tags those that cite. One that tags the numbers of most of its list
/// tags nearly all of them; what else stands close behind a letter or a figure is an index or a power: <c>components
/// t[1] and t[2]</c>, <c>0.25 cm²</c>. A number beside a tagged one belongs to it: <c>[1–4]</c>.
/// </summary>
internal static class UntaggedNumberFilter
{
    private const string Numbers = "0123456789,;&–- \u00A0";

    /// <summary>Those that cite, of the numbers that were read; both lists are in the order of the text.</summary>
    public static IReadOnlyList<NumberedCitation> Filter(
        string text,
        List<Citation> given,
        IReadOnlyList<NumberedCitation> read
    )
    {
        var tagged = given.Where(one => one.System == CitationSystem.Numbered).ToList();
        var free = TaggedCitationReader.ExcludeTagged(tagged, read, one => one.Citation.Span);
        var works = tagged.SelectMany(one => one.Works).ToHashSet(StringComparer.Ordinal);
        var others = free.SelectMany(one => one.Citation.Works)
            .Where(work => !works.Contains(work))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return works.Count > others * 2
            ? [.. read.Except(free.Where(one => !IsSetOff(text, one.Citation.Span.Start)))]
            : read;
    }

    /// <summary>Behind a blank and a bracket, or a word: <c>See also [1]</c>, <c>refs 1,2</c>.</summary>
    private static bool IsSetOff(string text, int start)
    {
        var before = SkipNumbers(text.AsSpan(0, start));
        if (text[start] != '[' && !before.EndsWith("["))
        {
            return IsBehindCue(before.TrimEnd('.'));
        }

        before = text[start] == '[' ? text.AsSpan(0, start) : before[..^1];
        return before.IsEmpty || !char.IsLetterOrDigit(before[^1]);
    }

    /// <summary>Without the numbers before: those of <c>refs 1, 2 and</c>.</summary>
    private static ReadOnlySpan<char> SkipNumbers(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(Numbers);
        return before.EndsWith(" and") ? before[..^" and".Length].TrimEnd(Numbers) : before;
    }

    private static bool IsBehindCue(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return WordMarkerScanner.IsCue(before[start..]);
    }
}
