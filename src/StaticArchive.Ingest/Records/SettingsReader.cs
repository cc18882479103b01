using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>archive.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>A column for each year of a chart has to be seen.</summary>
    private const int MaxYears = 500;

    /// <summary>The settings; defaults where the file is missing or silent.</summary>
    public static Settings Read(IReadOnlyList<InputFile> files, List<Message> messages)
    {
        if (files is not [var file, ..])
        {
            return new Settings();
        }

        var source = SourceDecoder.Decode(file);
        if (YamlReader.ReadMapping(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return new Settings();
        }

        var defaults = new Settings();
        var settings = new Settings
        {
            Title = map.GetString("title") ?? defaults.Title,
            Description = map.GetString("description") ?? "",
            Language = map.GetString("language") ?? defaults.Language,
            BaseUrl = AddTrailingSlash(ParseAddress(map, "base-url", messages)),
            Repository = ParseAddress(map, "repository", messages)?.TrimEnd('/'),
            Branch = map.GetString("branch") ?? defaults.Branch,
            Contact = map.GetString("contact"),
            Rights = map.GetString("rights"),
            Licence = map.GetString("licence") ?? map.GetString("license"),
            OpenGraphImageAlt = map.GetString("card-alt"),
            EventKinds = map.GetStrings("kinds"),
            Organisations = ReadDistinct(
                map.GetMappings("organisations"),
                ReadOrganisation,
                ("an organisation", organisation => organisation.Id),
                messages
            ),
            Eras = [.. map.GetMappings("eras").Select(ReadEra).OfType<Era>()],
            Charts = ReadDistinct(
                map.GetMappings("charts"),
                chart => ReadChart(chart, messages),
                ("a chart", chart => chart.Id),
                messages
            ),
        };
        map.ReportUnknownKeys();
        return settings;
    }

    /// <summary>An address that relative ones can be put behind.</summary>
    public static string? AddTrailingSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

    /// <summary>
    /// The address of a site; one that no page can be put behind is refused, since every page of this site would be
    /// broken by it.
    /// </summary>
    private static string? ParseAddress(YamlMapping map, string key, List<Message> messages)
    {
        if (map.GetString(key) is not { } address || BaseUrlValidator.IsValid(address))
        {
            return map.GetString(key);
        }

        messages.Add(
            MessageCatalog.InvalidValue(
                map.GetPlace(key),
                key,
                "an address such as https://papers.example/ is expected"
            )
        );
        return null;
    }

    /// <summary>The entries of a list, of those with one id the first.</summary>
    private static List<T> ReadDistinct<T>(
        IReadOnlyList<YamlMapping> maps,
        Func<YamlMapping, T?> read,
        (string What, Func<T, string> Id) named,
        List<Message> messages
    )
        where T : class
    {
        var (entries, taken) = (new List<T>(), new Dictionary<string, SourceLocation>(StringComparer.Ordinal));
        foreach (var map in maps)
        {
            if (read(map) is not { } entry)
            {
                continue;
            }

            if (taken.TryAdd(named.Id(entry), map.Place))
            {
                entries.Add(entry);
            }
            else
            {
                messages.Add(
                    MessageCatalog.DuplicateId(map.Place, named.What, named.Id(entry), taken[named.Id(entry)])
                );
            }
        }

        return entries;
    }

    private static Organisation? ReadOrganisation(YamlMapping map)
    {
        var (id, name) = (map.GetRequiredString("id"), map.GetRequiredString("name"));
        var organisation =
            id is null || name is null
                ? null
                : new Organisation(Slug.From(id), name, map.GetStrings("aliases"), map.GetString("type"));
        map.ReportUnknownKeys();
        return organisation;
    }

    private static Era? ReadEra(YamlMapping map)
    {
        var (title, date) = (map.GetRequiredString("title"), map.GetRequiredString("date"));
        var era = title is null || date is null ? null : new Era(title, date, map.GetString("note"));
        map.ReportUnknownKeys();
        return era;
    }

    private static Chart? ReadChart(YamlMapping map, List<Message> messages)
    {
        var (id, title, kind) = (
            map.GetRequiredString("id"),
            map.GetRequiredString("title"),
            map.GetRequiredString("kind")
        );
        var (from, to) = (map.GetInt32("from"), map.GetInt32("to"));
        if (from is null || to is null)
        {
            map.GetRequiredString(from is null ? "from" : "to");
        }

        if ((long?)to - from is < 0 or > MaxYears)
        {
            messages.Add(
                MessageCatalog.InvalidValue(
                    map.GetPlace("to"),
                    "to",
                    $"a year from \"from\" on is expected, and at most {MaxYears} years later"
                )
            );
            (from, to) = (null, null);
        }

        var chart =
            id is null || title is null || kind is null || from is null || to is null
                ? null
                : new Chart
                {
                    Id = Slug.From(id),
                    Title = title,
                    Kind = kind,
                    OrganisationType = map.GetString("organisation-type"),
                    From = from.Value,
                    To = to.Value,
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
