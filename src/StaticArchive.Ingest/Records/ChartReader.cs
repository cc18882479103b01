using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads the charts of <c>archive.yml</c>: events of one kind, counted year by year.</summary>
internal static class ChartReader
{
    // A year is a column, which has to be wide enough to be seen.
    private const int MaxYears = 500;

    /// <summary>The charts of the settings; of those with one id the first.</summary>
    public static List<Chart> Read(YamlMapping settings, List<Message> messages) =>
        new DistinctEntries<Chart>("a chart", chart => chart.Id).Read(
            settings.GetMappings("charts"),
            map => ReadChart(map, messages),
            messages
        );

    private static Chart? ReadChart(YamlMapping map, List<Message> messages)
    {
        var (id, title, kind) = (
            map.GetRequiredString("id"),
            map.GetRequiredString("title"),
            map.GetRequiredString("kind")
        );
        var years = ReadYears(map, messages);
        var chart =
            id is null || title is null || kind is null || years is not { } range
                ? null
                : new Chart
                {
                    Id = Slug.From(id),
                    Title = title,
                    Kind = kind,
                    OrganisationType = map.GetString("organisation-type"),
                    From = range.From,
                    To = range.To,
                    Note = map.GetString("note"),
                    IsReconstruction = map.GetBoolean("reconstruction"),
                    StatedCounts =
                    [
                        .. map.GetMappings("stated")
                            .Select(entry => ReadStatedCount(entry, count: null))
                            .Concat(map.GetMappings("none").Select(entry => ReadStatedCount(entry, count: 0)))
                            .OfType<StatedCount>(),
                    ],
                };
        map.ReportUnknownKeys();
        return chart;
    }

    /// <summary>The first and the last year; null, with a message, where one is missing or the range is none.</summary>
    private static (int From, int To)? ReadYears(YamlMapping map, List<Message> messages)
    {
        var (from, to) = (map.GetInt32("from"), map.GetInt32("to"));
        if (from is null || to is null)
        {
            map.GetRequiredString(from is null ? "from" : "to");
            return null;
        }

        if ((long)to - from is >= 0 and <= MaxYears)
        {
            return (from.Value, to.Value);
        }

        messages.Add(
            MessageCatalog.InvalidValue(
                map.GetPlace("to"),
                "to",
                $"a year from \"from\" on is expected, and at most {MaxYears} years later"
            )
        );
        return null;
    }

    private static StatedCount? ReadStatedCount(YamlMapping map, int? count)
    {
        var year = map.GetInt32("year");
        count ??= map.GetInt32("count");
        var stated =
            year is null || count is null
                ? null
                : new StatedCount(year.Value, count.Value, map.GetString("says") ?? "", EventReader.ReadSources(map));
        map.ReportUnknownKeys();
        return stated;
    }
}
