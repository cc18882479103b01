using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>archive.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>A column for each year of a chart has to be seen.</summary>
    private const int MostYears = 500;

    /// <summary>The settings; defaults where the file is missing or silent.</summary>
    public static Settings Read(IReadOnlyList<InputFile> files, List<Message> messages)
    {
        if (files is not [var file, ..])
        {
            return new Settings();
        }

        var source = Decoding.Decode(file);
        if (YamlReader.ReadMap(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return new Settings();
        }

        var defaults = new Settings();
        var settings = new Settings
        {
            Title = map.Text("title") ?? defaults.Title,
            Description = map.Text("description") ?? "",
            Language = map.Text("language") ?? defaults.Language,
            BaseUrl = WithSlash(Address(map, "base-url", messages)),
            Repository = Address(map, "repository", messages)?.TrimEnd('/'),
            Branch = map.Text("branch") ?? defaults.Branch,
            Contact = map.Text("contact"),
            Rights = map.Text("rights"),
            Licence = map.Text("licence") ?? map.Text("license"),
            CardAlt = map.Text("card-alt"),
            Kinds = map.Texts("kinds"),
            Organisations = Once(map.Maps("organisations"), Organisation, ("an organisation", organisation => organisation.Id), messages),
            Eras = [.. map.Maps("eras").Select(Era).OfType<Era>()],
            Charts = Once(map.Maps("charts"), chart => Chart(chart, messages), ("a chart", chart => chart.Id), messages),
        };
        map.Close();
        return settings;
    }

    /// <summary>An address that relative ones can be put behind.</summary>
    public static string? WithSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

    /// <summary>The address of a site; one that no page can be put behind is refused, since every page of this site would be broken by it.</summary>
    private static string? Address(YamlMap map, string key, List<Message> messages)
    {
        if (map.Text(key) is not { } address || Text.SiteAddress.IsOne(address))
        {
            return map.Text(key);
        }

        messages.Add(Messages.WrongValue(map.PlaceOf(key), key, "an address such as https://papers.example/ is expected"));
        return null;
    }

    /// <summary>The entries of a list, of those with one id the first.</summary>
    private static List<T> Once<T>(IReadOnlyList<YamlMap> maps, Func<YamlMap, T?> read, (string What, Func<T, string> Id) named, List<Message> messages)
        where T : class
    {
        var (entries, taken) = (new List<T>(), new Dictionary<string, Place>(StringComparer.Ordinal));
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
                messages.Add(Messages.TakenId(map.Place, named.What, named.Id(entry), taken[named.Id(entry)]));
            }
        }

        return entries;
    }

    private static Organisation? Organisation(YamlMap map)
    {
        var (id, name) = (map.Required("id"), map.Required("name"));
        var organisation = id is null || name is null ? null : new Organisation(Text.Slug.Of(id), name, map.Texts("aliases"), map.Text("type"));
        map.Close();
        return organisation;
    }

    private static Era? Era(YamlMap map)
    {
        var (title, date) = (map.Required("title"), map.Required("date"));
        var era = title is null || date is null ? null : new Era(title, date, map.Text("note"));
        map.Close();
        return era;
    }

    private static Chart? Chart(YamlMap map, List<Message> messages)
    {
        var (id, title, kind) = (map.Required("id"), map.Required("title"), map.Required("kind"));
        var (from, to) = (map.Number("from"), map.Number("to"));
        if (from is null || to is null)
        {
            map.Required(from is null ? "from" : "to");
        }

        if ((long?)to - from is < 0 or > MostYears)
        {
            messages.Add(Messages.WrongValue(map.PlaceOf("to"), "to", $"a year from \"from\" on is expected, and at most {MostYears} years later"));
            (from, to) = (null, null);
        }

        var chart = id is null || title is null || kind is null || from is null || to is null ? null : new Chart
        {
            Id = Text.Slug.Of(id),
            Title = title,
            Kind = kind,
            OrganisationType = map.Text("organisation-type"),
            From = from.Value,
            To = to.Value,
            Note = map.Text("note"),
            Reconstruction = map.Flag("reconstruction"),
            Stated = [.. map.Maps("stated").Select(entry => Stated(entry, count: null)).Concat(map.Maps("none").Select(entry => Stated(entry, count: 0))).OfType<StatedCount>()],
        };
        map.Close();
        return chart;
    }

    private static StatedCount? Stated(YamlMap map, int? count)
    {
        var year = map.Number("year");
        count ??= map.Number("count");
        var stated = year is null || count is null ? null : new StatedCount(year.Value, count.Value, map.Text("says") ?? "", EventReader.Sources(map));
        map.Close();
        return stated;
    }
}
