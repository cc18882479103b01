using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Checks that the links of annotations lead to works and annotations that exist, and that replies form no cycle.
/// </summary>
internal static class AnnotationValidator
{
    /// <summary>The annotations; a reply to nothing becomes an annotation of its own.</summary>
    public static IReadOnlyList<AnnotationRecord> Validate(
        IReadOnlyList<AnnotationRecord> records,
        IReadOnlyList<Work> works,
        List<Message> messages
    )
    {
        var byId = records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        var known = works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var record in records)
        {
            messages.AddRange(
                record
                    .References.Where(work => !known.Contains(work))
                    .Select(work =>
                        MessageCatalog.AnnotationWorkNotFound(
                            record.Target.Location,
                            work,
                            SpellingSuggester.Suggest(work, known)
                        )
                    )
            );
        }

        var rooted = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. records.Select(record => record.ReplyTo is null ? record : Reply(record))];

        AnnotationRecord Reply(AnnotationRecord record)
        {
            if (FindReplyError(record, byId, rooted) is not { } why)
            {
                return record;
            }

            messages.Add(MessageCatalog.ReplyTargetNotFound(record.Target.Location, record.ReplyTo!, why));
            return record with { ReplyTo = null };
        }
    }

    private static string? FindReplyError(
        AnnotationRecord record,
        Dictionary<string, AnnotationRecord> byId,
        Dictionary<string, bool> rooted
    ) =>
        !byId.TryGetValue(record.ReplyTo!, out var parent)
            ? "there is no annotation of that id"
                + (
                    SpellingSuggester.Suggest(record.ReplyTo!, byId.Keys.Order(StringComparer.Ordinal)) is { } near
                        ? $" (did you mean \"{near}\"?)"
                        : ""
                )
        : parent.Target.Paper != record.Target.Paper ? "that is about another paper"
        : IsRooted(record, byId, rooted) ? null
        : "its replies go round in a circle";

    /// <summary>
    /// Whether the chain of replies ends at an annotation that is none. Each annotation is visited once.
    /// </summary>
    private static bool IsRooted(
        AnnotationRecord record,
        Dictionary<string, AnnotationRecord> byId,
        Dictionary<string, bool> rooted
    )
    {
        var path = new List<string>();
        var here = record;
        bool result;
        while (!rooted.TryGetValue(here.Id, out result))
        {
            path.Add(here.Id);
            rooted[here.Id] = false;
            if (here.ReplyTo is null || !byId.TryGetValue(here.ReplyTo, out var parent))
            {
                result = true;
                break;
            }

            here = parent;
        }

        path.ForEach(id => rooted[id] = result);
        return result;
    }
}
