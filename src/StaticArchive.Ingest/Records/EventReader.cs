using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads the events of <c>input/timeline/</c>. An event without evidence or source is refused.</summary>
internal static class EventReader
{
    /// <summary>Events of all files, in the order in which the files have them.</summary>
    public static IReadOnlyList<EventRecord> Read(
        IEnumerable<InputFile> files,
        Settings settings,
        List<Message> messages
    )
    {
        var events = new Dictionary<string, EventRecord>(StringComparer.Ordinal);
        var written = new List<EventRecord>();
        foreach (var map in files.SelectMany(file => YamlReader.ReadList(SourceDecoder.Decode(file), messages)))
        {
            if (ReadEvent(map, settings, messages) is not { } record)
            {
                continue;
            }

            if (events.TryAdd(record.Id, record))
            {
                written.Add(record);
            }
            else
            {
                messages.Add(
                    MessageCatalog.DuplicateId(
                        record.SourceLocation,
                        "an event",
                        record.Id,
                        events[record.Id].SourceLocation
                    )
                );
            }
        }

        return written;
    }

    /// <summary>The sources that an entry lists.</summary>
    public static IReadOnlyList<SourceReference> ReadSources(YamlMapping map) =>
        [.. map.GetMappings("sources").Select(ReadSource)];

    /// <summary>Its id is its place on the timeline, where the page has elements of its own.</summary>
    private static bool IsFree(string id, YamlMapping map, List<Message> messages)
    {
        if (PageElementIds.IsReserved(id))
        {
            messages.Add(
                MessageCatalog.InvalidValue(
                    map.GetPlace("id"),
                    "id",
                    $"\"{id}\" is an element of the page itself; give the event another id"
                )
            );
            return false;
        }

        return true;
    }

    private static EventRecord? ReadEvent(YamlMapping map, Settings settings, List<Message> messages)
    {
        var (id, date, title, kind) = (
            map.GetRequiredString("id"),
            map.GetRequiredString("date"),
            map.GetRequiredString("title"),
            map.GetRequiredString("kind")
        );
        if (id is null || date is null || title is null || kind is null || !IsFree(id, map, messages))
        {
            return null;
        }

        var record = new EventRecord
        {
            Id = Slug.From(id),
            SourceLocation = map.Place,
            Date = date,
            Title = title,
            Kind = kind,
            IsPlanned = map.GetString("certainty") == "planned",
            Location = map.GetString("place"),
            Organisation = map.GetString("organisation"),
            Evidence = ReadQuotes(map),
            Sources = ReadSources(map),
            Disputes = [.. map.GetMappings("disputed").Select(ReadDispute)],
            Note = map.GetString("note"),
            Outcome = map.GetString("outcome"),
        };
        Validate(map, record, settings, messages);
        map.ReportUnknownValues(EventSchema.Schema.Fields);
        map.ReportUnknownKeys();
        return record.Evidence.Count + record.Sources.Count > 0 ? record : Reject(map, record, messages);
    }

    private static void Validate(YamlMapping map, EventRecord record, Settings settings, List<Message> messages)
    {
        if (map.GetString("certainty") is not (null or "done" or "planned"))
        {
            messages.Add(
                MessageCatalog.InvalidValue(
                    map.GetPlace("certainty"),
                    "certainty",
                    "\"done\" or \"planned\" is expected here"
                )
            );
        }

        if (
            !EventSchema.Kinds.Contains(record.Kind, StringComparer.Ordinal)
            && !settings.EventKinds.Contains(record.Kind, StringComparer.Ordinal)
        )
        {
            messages.Add(
                MessageCatalog.UnknownKind(
                    map.GetPlace("kind"),
                    record.Kind,
                    EventSchema.Kinds.Concat(settings.EventKinds)
                )
            );
        }

        if (record.Organisation is { } organisation && !settings.Organisations.Any(known => known.Id == organisation))
        {
            var near = settings
                .Organisations.Select(known => known.Id)
                .FirstOrDefault(known => EditDistance.IsWithin(known, organisation, 3));
            messages.Add(MessageCatalog.UnknownName(map.GetPlace("organisation"), "organisation", organisation, near));
        }
    }

    private static EventRecord? Reject(YamlMapping map, EventRecord record, List<Message> messages)
    {
        messages.Add(MessageCatalog.EventWithoutEvidence(map.Place, record.Id));
        return null;
    }

    private static DisputeRecord ReadDispute(YamlMapping map)
    {
        var dispute = new DisputeRecord(
            map.GetRequiredString("field") ?? "date",
            map.GetRequiredString("value") ?? "",
            ReadQuotes(map),
            ReadSources(map),
            map.GetBoolean("preferred"),
            map.GetString("because")
        );
        map.ReportUnknownKeys();
        return dispute;
    }

    private static List<TextQuoteSelector> ReadQuotes(YamlMapping map) =>
        [.. map.GetMappings("evidence").Select(ReadQuote).OfType<TextQuoteSelector>()];

    private static TextQuoteSelector? ReadQuote(YamlMapping map)
    {
        var (paper, quote) = (map.GetRequiredString("paper"), map.GetRequiredString("quote"));
        var selector = paper is null || quote is null ? null : TextQuoteSelectorReader.Read(map, paper, quote);
        map.ReportUnknownKeys();
        return selector;
    }

    private static SourceReference ReadSource(YamlMapping map)
    {
        var source = new SourceReference(
            map.GetString("reference"),
            map.GetString("url"),
            map.GetString("title"),
            map.GetString("publisher"),
            map.GetString("date")
        );
        if (source.Reference is null && source.Url is null && source.Title is null)
        {
            map.GetRequiredString("url");
        }

        map.ReportUnknownKeys();
        return source;
    }
}
