using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads the events of <c>input/timeline/</c>. An event without evidence or source is refused.</summary>
internal static class EventReader
{
    private static readonly string[] Kinds = ["legislation", "policy", "launch", "change", "end", "pilot", "organisation", "publication", "evaluation", "award"];

    /// <summary>Events of all files, by id.</summary>
    public static IReadOnlyList<EventRecord> Read(IEnumerable<InputFile> files, Settings settings, List<Message> messages)
    {
        var events = new Dictionary<string, EventRecord>(StringComparer.Ordinal);
        foreach (var map in files.SelectMany(file => YamlReader.ReadList(Decoding.Decode(file), messages)))
        {
            if (Event(map, settings, messages) is not { } record)
            {
                continue;
            }

            if (!events.TryAdd(record.Id, record))
            {
                messages.Add(Messages.TakenId(record.Place, "an event", record.Id, events[record.Id].Place));
            }
        }

        return [.. events.Values.OrderBy(record => record.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sources that an entry lists.</summary>
    public static IReadOnlyList<EventSource> Sources(YamlMap map) => [.. map.Maps("sources").Select(Source)];

    private static EventRecord? Event(YamlMap map, Settings settings, List<Message> messages)
    {
        var (id, date, title, kind) = (map.Required("id"), map.Required("date"), map.Required("title"), map.Required("kind"));
        if (id is null || date is null || title is null || kind is null)
        {
            return null;
        }

        var record = new EventRecord
        {
            Id = Text.Slug.Of(id),
            Place = map.Place,
            Date = date,
            Title = title,
            Kind = kind,
            Planned = map.Text("certainty") == "planned",
            Location = map.Text("place"),
            Organisation = map.Text("organisation"),
            Evidence = Quotes(map),
            Sources = Sources(map),
            Disputed = [.. map.Maps("disputed").Select(Dispute)],
            Note = map.Text("note"),
            Outcome = map.Text("outcome"),
        };
        Check(map, record, settings, messages);
        map.Close();
        return record.Evidence.Count + record.Sources.Count > 0 ? record : Refuse(map, record, messages);
    }

    private static void Check(YamlMap map, EventRecord record, Settings settings, List<Message> messages)
    {
        if (map.Text("certainty") is not (null or "done" or "planned"))
        {
            messages.Add(Messages.WrongValue(map.PlaceOf("certainty"), "certainty", "\"done\" or \"planned\" is expected here"));
        }

        if (!Kinds.Contains(record.Kind, StringComparer.Ordinal) && !settings.Kinds.Contains(record.Kind, StringComparer.Ordinal))
        {
            messages.Add(Messages.UnknownKind(map.PlaceOf("kind"), record.Kind, Kinds.Concat(settings.Kinds)));
        }

        if (record.Organisation is { } organisation && !settings.Organisations.Any(known => known.Id == organisation))
        {
            var near = settings.Organisations.Select(known => known.Id).FirstOrDefault(known => Text.Distance.Within(known, organisation, 3));
            messages.Add(Messages.UnknownName(map.PlaceOf("organisation"), "organisation", organisation, near));
        }
    }

    private static EventRecord? Refuse(YamlMap map, EventRecord record, List<Message> messages)
    {
        messages.Add(Messages.EventWithoutEvidence(map.Place, record.Id));
        return null;
    }

    private static DisputeRecord Dispute(YamlMap map)
    {
        var dispute = new DisputeRecord(map.Required("field") ?? "date", map.Required("value") ?? "", Quotes(map), Sources(map), map.Flag("preferred"), map.Text("because"));
        map.Close();
        return dispute;
    }

    private static List<QuoteRecord> Quotes(YamlMap map) => [.. map.Maps("evidence").Select(Quote).OfType<QuoteRecord>()];

    private static QuoteRecord? Quote(YamlMap map)
    {
        var (paper, quote) = (map.Required("paper"), map.Required("quote"));
        var record = paper is null || quote is null ? null : new QuoteRecord(paper, map.Text("document"), quote, map.Text("prefix"), map.Text("suffix"), map.PlaceOf("quote")) { Section = map.Text("section") };
        map.Close();
        return record;
    }

    private static EventSource Source(YamlMap map)
    {
        var source = new EventSource(map.Text("reference"), map.Text("url"), map.Text("title"), map.Text("publisher"), map.Text("date"));
        if (source.Reference is null && source.Url is null && source.Title is null)
        {
            map.Required("url");
        }

        map.Close();
        return source;
    }
}
