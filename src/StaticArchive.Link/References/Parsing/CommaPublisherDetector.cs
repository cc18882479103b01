using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Commas separate all parts: <c>Risk society: Towards a new modernity, Sage, London</c>; <c>Impacts and adaptation,
/// AIACC Working Paper 48, The AIACC Project Office, Washington, DC</c>.
/// </summary>
internal static class CommaPublisherDetector
{
    private static readonly string[] SeriesWords =
    [
        "report",
        "paper",
        "series",
        "bulletin",
        "brief",
        "note",
        "document",
        "monograph",
    ];

    /// <summary>
    /// Where the publication begins: behind the first comma that a word of publishers' names follows, and before the
    /// series in front of it; where there is no such word, behind the first comma that only words in title case follow,
    /// with at least one more comma among them. 0 if there is none.
    /// </summary>
    public static int Find(string text, Span body)
    {
        if (FindByWord(text, body) is var named and > 0)
        {
            return named;
        }

        var commas = FindCommas(text, body);
        for (var i = 0; i + 1 < commas.Count; i++)
        {
            if (EntryLexicon.IsTitleCase(text.AsSpan(commas[i], body.End - commas[i])))
            {
                return commas[i] + 1;
            }
        }

        return 0;
    }

    /// <summary>Where the publication begins, known by a word of publishers' names; 0 if there is none.</summary>
    public static int FindByWord(string text, Span body)
    {
        var commas = FindCommas(text, body);
        for (var i = 0; i < commas.Count; i++)
        {
            var segment = GetSegment(text, body, commas, i);
            if (EntryLexicon.ContainsPublisherWord(segment) && EntryLexicon.IsTitleCase(segment))
            {
                return commas[SkipBackOverSeries(text, body, commas, i)] + 1;
            }
        }

        return 0;
    }

    /// <summary>Commas outside brackets.</summary>
    private static List<int> FindCommas(string text, Span body)
    {
        var (commas, depth) = (new List<int>(), 0);
        for (var at = body.Start; at < body.End; at++)
        {
            depth += EntryScanner.GetDepthChange(text[at]);
            if (depth <= 0 && text[at] == ',' && at + 1 < body.End && text[at + 1] == ' ')
            {
                commas.Add(at);
            }
        }

        return commas;
    }

    private static ReadOnlySpan<char> GetSegment(string text, Span body, List<int> commas, int i)
    {
        var end = i + 1 < commas.Count ? commas[i + 1] : body.End;
        return text.AsSpan(commas[i] + 1, end - commas[i] - 1).Trim();
    }

    private static int SkipBackOverSeries(string text, Span body, List<int> commas, int i)
    {
        while (i > 0 && IsSeries(GetSegment(text, body, commas, i - 1)))
        {
            i--;
        }

        return i;
    }

    private static bool IsSeries(ReadOnlySpan<char> segment)
    {
        if (!EntryLexicon.IsTitleCase(segment))
        {
            return false;
        }

        foreach (var word in SeriesWords)
        {
            if (segment.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
