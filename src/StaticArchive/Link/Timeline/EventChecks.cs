using StaticArchive.Documents;
using StaticArchive.Text;
using StaticArchive.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Looks up what events name.</summary>
internal static class EventChecks
{
    private static readonly Place Settings = new("input/archive.yml");

    /// <summary>Outcomes that are no events, sources that are no works.</summary>
    public static IEnumerable<Message> Names(IReadOnlyList<EventRecord> records, IReadOnlyList<Work> works)
    {
        var events = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var known = works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.Outcome is { } outcome && !events.Contains(outcome))
            {
                yield return Messages.UnknownOutcome(record.Place, record.Id, outcome, Nearest.Of(outcome, records.Select(other => other.Id)));
            }

            var sources = record.Sources.Concat(record.Disputed.SelectMany(dispute => dispute.Sources));
            foreach (var work in sources.Select(source => source.Reference).OfType<string>().Where(work => !known.Contains(work)).Distinct(StringComparer.Ordinal))
            {
                yield return Messages.UnknownWork(record.Place, record.Id, work, Nearest.Of(work, works.Select(other => other.Id)));
            }
        }
    }

    /// <summary>Eras whose date is none.</summary>
    public static void Eras(Settings settings, List<Message> messages) =>
        messages.AddRange(settings.Eras.Where(era => Edtf.Parse(era.Date) is null).Select(era => Messages.NotEdtf(Settings, $"the era \"{era.Title}\"", era.Date)));
}
