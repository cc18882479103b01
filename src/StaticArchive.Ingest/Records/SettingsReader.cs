using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads <c>archive.yml</c>.</summary>
internal static class SettingsReader
{
    private static readonly KeyValuePair<string, PagePolicy>[] PagePolicies =
    [
        new("shared", PagePolicy.Shared),
        new("all", PagePolicy.All),
        new("redirect", PagePolicy.Redirect),
    ];

    private static readonly KeyValuePair<string, bool>[] ExportChoices = [new("default", false), new("all", true)];

    /// <summary>The settings; defaults where the file is missing or silent.</summary>
    public static Settings Read(IReadOnlyList<InputFile> files, List<Message> messages)
    {
        var source = files is [var file, ..] ? SourceDecoder.Decode(file) : null;
        if (source is null || YamlReader.ReadMapping(source, new Span(0, source.Text.Length), messages) is not { } map)
        {
            return new Settings();
        }

        var defaults = new Settings();
        var settings = new Settings
        {
            Title = map.GetString("title") ?? defaults.Title,
            Description = map.GetString("description") ?? "",
            Language = map.GetString("language") ?? defaults.Language,
            InterfaceLanguage = ChooseInterface(map),
            BaseUrl = AddTrailingSlash(ParseAddress(map, "base-url", messages)),
            Repository = ParseAddress(map, "repository", messages)?.TrimEnd('/'),
            Branch = map.GetString("branch") ?? defaults.Branch,
            Contact = map.GetString("contact"),
            Rights = map.GetString("rights"),
            Licence = map.GetString("licence") ?? map.GetString("license"),
            OpenGraphImageAlt = map.GetString("card-alt"),
            EventKinds = map.GetStrings("kinds"),
            Organisations = ReadOrganisations(map, messages),
            Eras = [.. map.GetMappings("eras").Select(ReadEra).OfType<Era>()],
            Charts = ChartReader.Read(map, messages),
            WorkPages = ReadChoice(map, "work-pages", PagePolicies, messages),
            PeoplePages = ReadChoice(map, "people-pages", PagePolicies, messages),
            HasAllExports = ReadChoice(map, "exports", ExportChoices, messages),
        };
        map.ReportUnknownValues(ArchiveSchema.Schema.Fields);
        map.ReportUnknownKeys();
        return settings;
    }

    /// <summary>What the archive asks for where we have it, else the language of the archive, else English.</summary>
    private static string ChooseInterface(YamlMapping map)
    {
        var (chosen, language) = (map.GetString("interface"), map.GetString("language"));
        return InterfaceLanguages.Find(chosen ?? "")
            ?? InterfaceLanguages.Find(language ?? "")
            ?? InterfaceLanguages.Default;
    }

    /// <summary>One of some words; the first where the file is silent, or, with an error, says another.</summary>
    private static T ReadChoice<T>(
        YamlMapping map,
        string key,
        IReadOnlyList<KeyValuePair<string, T>> choices,
        List<Message> messages
    )
    {
        var word = map.GetString(key);
        foreach (var (name, value) in choices)
        {
            if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (word is not null)
        {
            var expected = $"one of {string.Join(", ", choices.Select(choice => choice.Key))} is expected";
            messages.Add(MessageCatalog.InvalidValue(map.GetPlace(key), key, expected));
        }

        return choices[0].Value;
    }

    /// <summary>The address with a slash at its end, so that relative addresses can be appended.</summary>
    public static string? AddTrailingSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

    /// <summary>
    /// The address of a site; one to which no path can be appended is refused, since it would break every page.
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

    private static List<Organisation> ReadOrganisations(YamlMapping map, List<Message> messages) =>
        new DistinctEntries<Organisation>("an organisation", organisation => organisation.Id).Read(
            map.GetMappings("organisations"),
            ReadOrganisation,
            messages
        );

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
}
