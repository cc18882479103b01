using StaticArchive.Documents;
using StaticArchive.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Which event a date in a text belongs to: one whose evidence holds it.</summary>
internal sealed class Claims
{
    private readonly Dictionary<string, List<(Span Span, TimelineEvent Event)>> _byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <summary>Gathers the evidence of all events, and of their disagreements.</summary>
    public static Claims Of(IReadOnlyList<TimelineEvent> events)
    {
        var claims = new Claims();
        foreach (var one in events)
        {
            foreach (var anchor in one.Evidence.Concat(one.Disputed.SelectMany(dispute => dispute.Evidence)).Select(evidence => evidence.Anchor).Where(anchor => anchor.IsPlaced))
            {
                claims.Add(anchor.Document!, anchor.Span, one);
            }
        }

        foreach (var spans in claims._byDocument.Values)
        {
            spans.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        }

        return claims;
    }

    /// <summary>
    /// Id of the event; null where none claims the date. Of several the one whose own date fits, then the one with the shortest
    /// evidence, then the first by id.
    /// </summary>
    public string? Of(string document, Span mention, Edtf date)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            return null;
        }

        return Holding(spans, mention, _longest[document])
            .OrderBy(claim => claim.Event.Earliest <= date.Latest && date.Earliest <= claim.Event.Latest ? 0 : 1)
            .ThenBy(claim => claim.Span.Length)
            .ThenBy(claim => claim.Event.Id, StringComparer.Ordinal)
            .Select(claim => claim.Event.Id)
            .FirstOrDefault();
    }

    private void Add(string document, Span span, TimelineEvent one)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            _byDocument.Add(document, spans = []);
        }

        spans.Add((span, one));
        _longest[document] = Math.Max(_longest.GetValueOrDefault(document), span.Length);
    }

    /// <summary>Only evidence that begins within the length of the longest can reach the mention.</summary>
    private static IEnumerable<(Span Span, TimelineEvent Event)> Holding(List<(Span Span, TimelineEvent Event)> spans, Span mention, int longest)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Span.Start < mention.End - longest ? (middle + 1, high) : (low, middle);
        }

        for (; low < spans.Count && spans[low].Span.Start <= mention.Start; low++)
        {
            if (spans[low].Span.Contains(mention))
            {
                yield return spans[low];
            }
        }
    }
}
