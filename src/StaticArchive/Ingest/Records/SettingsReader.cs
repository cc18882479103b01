using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>archive.yml</c>.</summary>
internal static class SettingsReader
{
    /// <summary>The settings; defaults where the file is missing or silent.</summary>
    public static Settings Read(InputFile? file, List<Message> messages)
    {
        if (file is null)
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
            BaseUrl = WithSlash(map.Text("base-url")),
            Repository = map.Text("repository")?.TrimEnd('/'),
            Branch = map.Text("branch") ?? defaults.Branch,
            Contact = map.Text("contact"),
            Rights = map.Text("rights"),
            Licence = map.Text("licence") ?? map.Text("license"),
            CardAlt = map.Text("card-alt"),
            Kinds = map.Texts("kinds"),
            Organisations = [.. map.Maps("organisations").Select(Organisation).OfType<Organisation>()],
            Eras = [.. map.Maps("eras").Select(Era).OfType<Era>()],
            Charts = [.. map.Maps("charts").Select(Chart).OfType<Chart>()],
        };
        map.Close();
        return settings;
    }

    /// <summary>An address that relative ones can be put behind.</summary>
    public static string? WithSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

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

    private static Chart? Chart(YamlMap map)
    {
        var (id, title, kind) = (map.Required("id"), map.Required("title"), map.Required("kind"));
        var (from, to) = (map.Number("from"), map.Number("to"));
        if (from is null || to is null)
        {
            map.Required(from is null ? "from" : "to");
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
