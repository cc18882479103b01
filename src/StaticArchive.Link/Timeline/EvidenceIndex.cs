using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Which event a date in a text belongs to: one whose evidence holds it.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, List<EvidenceSpan>> _byDocument = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _maxLengths = new(StringComparer.Ordinal);

    /// <summary>What an event claims of a document.</summary>
    /// <param name="Span">Its evidence.</param>
    /// <param name="EventId">Its id.</param>
    /// <param name="Earliest">First day it can have been.</param>
    /// <param name="Latest">Last day it can have been.</param>
    public sealed record EvidenceSpan(Span Span, string EventId, DateOnly Earliest, DateOnly Latest);

    /// <summary>Gathers the evidence of all events, and of their disagreements.</summary>
    public static EvidenceIndex Build(IReadOnlyList<TimelineEvent> events)
    {
        var claims = new EvidenceIndex();
        foreach (var one in events)
        {
            foreach (
                var anchor in one
                    .Evidence.Concat(one.Disputed.SelectMany(dispute => dispute.Evidence))
                    .Select(evidence => evidence.Anchor)
                    .Where(anchor => anchor.IsPlaced)
            )
            {
                claims.Add(anchor.Document!, new EvidenceSpan(anchor.Span, one.Id, one.Earliest, one.Latest));
            }
        }

        foreach (var spans in claims._byDocument.Values)
        {
            spans.Sort(
                static (a, b) =>
                    a.Span.Start != b.Span.Start
                        ? a.Span.Start.CompareTo(b.Span.Start)
                        : a.Span.End.CompareTo(b.Span.End)
            );
        }

        return claims;
    }

    /// <summary>The claims of a document, in the order of its text.</summary>
    public IReadOnlyList<EvidenceSpan> GetSpans(string document) => _byDocument.GetValueOrDefault(document) ?? [];

    /// <summary>
    /// Id of the event; null where none claims the date. Of several the one whose own date fits, then the one with the
    /// shortest evidence, then the first by id.
    /// </summary>
    public string? FindEvent(string document, Span mention, Edtf date)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            return null;
        }

        return FindContaining(spans, mention, _maxLengths[document])
            .OrderBy(claim => claim.Earliest <= date.Latest && date.Earliest <= claim.Latest ? 0 : 1)
            .ThenBy(claim => claim.Span.Length)
            .ThenBy(claim => claim.EventId, StringComparer.Ordinal)
            .Select(claim => claim.EventId)
            .FirstOrDefault();
    }

    private void Add(string document, EvidenceSpan claim)
    {
        if (!_byDocument.TryGetValue(document, out var spans))
        {
            _byDocument.Add(document, spans = []);
        }

        spans.Add(claim);
        _maxLengths[document] = Math.Max(_maxLengths.GetValueOrDefault(document), claim.Span.Length);
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
