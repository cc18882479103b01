using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Finds the event that a date of a text belongs to: one whose evidence contains it.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, List<EvidenceSpan>> _byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _maxLengths = new(StringComparer.Ordinal);

    /// <summary>A passage of a document that is evidence of an event.</summary>
    /// <param name="Span">The passage.</param>
    /// <param name="EventId">Id of the event.</param>
    /// <param name="Earliest">Earliest day of the event.</param>
    /// <param name="Latest">Latest day of the event.</param>
    public sealed record EvidenceSpan(Span Span, string EventId, DateOnly Earliest, DateOnly Latest);

    /// <summary>Indexes the anchored evidence of all events and of their disputes.</summary>
    public static EvidenceIndex Build(IReadOnlyList<TimelineEvent> events)
    {
        var index = new EvidenceIndex();
        foreach (var one in events)
        {
            foreach (
                var anchor in one
                    .Evidence.Concat(one.Disputed.SelectMany(dispute => dispute.Evidence))
                    .Select(evidence => evidence.Anchor)
                    .Where(anchor => anchor.IsPlaced)
            )
            {
                index.Add(anchor.Document!, new EvidenceSpan(anchor.Span, one.Id, one.Earliest, one.Latest));
            }
        }

        foreach (var spans in index._byDocument.Values)
        {
            spans.Sort(
                static (a, b) =>
                    a.Span.Start != b.Span.Start
                        ? a.Span.Start.CompareTo(b.Span.Start)
                        : a.Span.End.CompareTo(b.Span.End)
            );
        }

        return index;
    }

    /// <summary>The evidence in a document, in the order of its text.</summary>
    public IReadOnlyList<EvidenceSpan> GetSpans(string document) => _byDocument.GetValueOrDefault(document) ?? [];

    /// <summary>
    /// Id of the event; null where the date is in no evidence. Of several the one whose own date fits, then the one
    /// with the shortest evidence, then the first by id.
    /// </summary>
    public string? FindEvent(string document, Span mention, Edtf date)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            return null;
        }

        return FindContaining(spans, mention, _maxLengths[document])
            .OrderBy(evidence => evidence.Earliest <= date.Latest && date.Earliest <= evidence.Latest ? 0 : 1)
            .ThenBy(evidence => evidence.Span.Length)
            .ThenBy(evidence => evidence.EventId, StringComparer.Ordinal)
            .Select(evidence => evidence.EventId)
            .FirstOrDefault();
    }

    private void Add(string document, EvidenceSpan evidence)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            _byDocument.Add(document, spans = []);
        }

        spans.Add(evidence);
        _maxLengths[document] = Math.Max(_maxLengths.GetValueOrDefault(document), evidence.Span.Length);
    }

    /// <summary>Only evidence that begins within the length of the longest can reach the mention.</summary>
    private static IEnumerable<EvidenceSpan> FindContaining(List<EvidenceSpan> spans, Span mention, int longest)
    {
        var first = BinarySearch.FindPartitionPoint(
            spans,
            mention.End - longest,
            static (evidence, start) => evidence.Span.Start < start
        );
        for (var i = first; i < spans.Count && spans[i].Span.Start <= mention.Start; i++)
        {
            if (spans[i].Span.Contains(mention))
            {
                yield return spans[i];
            }
        }
    }
}
