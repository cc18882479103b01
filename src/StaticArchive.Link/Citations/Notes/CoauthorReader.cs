using StaticArchive.Link.References.Notes;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>Reads the names behind the first one: <c>, Oke and Finn</c>, <c> et al.</c>, <c> and others</c>.</summary>
internal static class CoauthorReader
{
    private static readonly string[] Links = [", and ", " and ", ", & ", " & ", " und ", " et ", " y ", " e ", ", "];

    /// <summary>The label with all its names, and the works that have them.</summary>
    public static NameLabel Read(string text, NameLabel first, int end)
    {
        var label = first;
        while (TryReadOthers(text, label.End, end) is var others)
        {
            if (others > 0)
            {
                return new NameLabel(others, Prefer(label.Works, work => work.Authors.Count != 2), IsAlone: false);
            }

            if (ReadName(text, label, end) is not { } longer)
            {
                break;
            }

            label = longer;
        }

        return label.IsAlone ? label with { Works = Prefer(label.Works, work => work.Authors.Count == 1) } : label;
    }

    private static int TryReadOthers(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or ',')
        {
            at++;
        }

        var found = CoauthorWords.Others.FirstOrDefault(words =>
            at + words.Length <= end && text.AsSpan(at).StartsWith(words)
        );
        return found is null ? -1 : at + found.Length;
    }

    private static NameLabel? ReadName(string text, NameLabel label, int end)
    {
        var link = Array.Find(Links, words => text.AsSpan(label.End).StartsWith(words, StringComparison.Ordinal));
        if (link is null)
        {
            return null;
        }

        var start = SkipInitials(text, label.End + link.Length, end);
        foreach (var stop in FindWordEnds(text, start, end))
        {
            var key = Folding.ToKey(text.AsSpan(start, stop - start));
            var works = label
                .Works.Where(work => work.Authors.Any(forms => forms.Contains(key, StringComparer.Ordinal)))
                .ToList();
            if (works.Count > 0)
            {
                return new NameLabel(stop, works, IsAlone: false);
            }
        }

        return null;
    }

    /// <summary><c>C. D. Hall</c>, <c>IM Hall</c></summary>
    private static int SkipInitials(string text, int at, int end)
    {
        while (true)
        {
            var stop = at;
            while (stop < end && (char.IsUpper(text[stop]) || text[stop] is '.' or '-'))
            {
                stop++;
            }

            if (stop == at || stop >= end || text[stop] != ' ')
            {
                return at;
            }

            at = stop + 1;
        }
    }

    /// <summary>The ends of the next words, the longest name first.</summary>
    private static IEnumerable<int> FindWordEnds(string text, int start, int end)
    {
        var ends = new List<int>();
        var at = start;
        for (; at < end && ends.Count < 3 && text[at] is not (',' or '(' or ';'); at++)
        {
            if (WordTokenizer.IsWordChar(text[at]) && (at + 1 == end || !WordTokenizer.IsWordChar(text[at + 1])))
            {
                ends.Add(at + 1);
            }
        }

        return Enumerable.Reverse(ends);
    }

    private static IReadOnlyList<KnownWork> Prefer(IReadOnlyList<KnownWork> works, Func<KnownWork, bool> condition)
    {
        var kept = works.Where(condition).ToList();
        return kept.Count > 0 ? kept : works;
    }
}
