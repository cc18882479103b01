using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline;

/// <summary>Checks the events, works and dates that records of the timeline name.</summary>
internal static class EventValidator
{
    private static readonly SourceLocation SettingsPlace = new("input/archive.yml");

    /// <summary>Messages about outcomes that are no events, and sources that are no works.</summary>
    public static IEnumerable<Message> ValidateReferences(IReadOnlyList<EventRecord> records, IReadOnlyList<Work> works)
    {
        var events = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var known = works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.Outcome is { } outcome && !events.Contains(outcome))
            {
                yield return MessageCatalog.OutcomeNotFound(
                    record.SourceLocation,
                    record.Id,
                    outcome,
                    SpellingSuggester.Suggest(outcome, records.Select(other => other.Id))
                );
            }

            var sources = record.Sources.Concat(record.Disputes.SelectMany(dispute => dispute.Sources));
            foreach (
                var work in sources
                    .Select(source => source.Reference)
                    .OfType<string>()
                    .Where(work => !known.Contains(work))
                    .Distinct(StringComparer.Ordinal)
            )
            {
                yield return MessageCatalog.EventSourceNotFound(
                    record.SourceLocation,
                    record.Id,
                    work,
                    SpellingSuggester.Suggest(work, works.Select(other => other.Id))
                );
            }
        }
    }

    /// <summary>Reports eras whose date is no EDTF date.</summary>
    public static void ValidateEras(Settings settings, List<Message> messages) =>
        messages.AddRange(
            settings
                .Eras.Where(era => Edtf.Parse(era.Date) is null)
                .Select(era =>
                    MessageCatalog.InvalidEdtf(
                        SettingsPlace,
                        $"the era \"{era.Title}\"",
                        era.Date,
                        EdtfDiagnosis.Explain(era.Date)
                    )
                )
        );
}
