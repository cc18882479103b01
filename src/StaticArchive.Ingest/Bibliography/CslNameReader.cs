using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Reads the names of a record of the Citation Style Language.</summary>
internal static class CslNameReader
{
    private static readonly string[] ParticleKeys = ["non-dropping-particle", "dropping-particle"];

    /// <summary>The names of a field: a list, or one string with <c>and</c> or semicolons.</summary>
    public static NameList Read(YamlMapping map, string key)
    {
        if (map.IsScalar(key))
        {
            return ReferenceFieldParser.ParseNames(map.GetString(key) ?? "");
        }

        if (!map.HasKey(key))
        {
            return NameList.Empty;
        }

        var people = map.GetMappings(key);
        return people.Count == 0
            ? NameList.FromTexts(map.GetStrings(key), ReferenceFieldParser.ParseName)
            : new NameList([.. people.Where(name => !IsOthers(name)).Select(ReadPerson)], people.Any(IsOthers));
    }

    /// <summary>What BibTeX's <c>and others</c> becomes when programs turn it into CSL-JSON.</summary>
    private static bool IsOthers(YamlMapping name) =>
        name.GetString("given") is null
        && NameList.StandsForOthers(name.GetString("literal") ?? name.GetString("family") ?? "");

    /// <summary>The particle that goes; one behind another that stays, which no language has, stays with it.</summary>
    private static string? GetDroppingParticle(YamlMapping name) =>
        name.GetString(ParticleKeys[0]) is null ? name.GetString(ParticleKeys[1]) : null;

    /// <summary>A blank follows a particle, but none follows <c>d’</c>.</summary>
    private static string EndParticle(string particle) => particle is [.., '’' or '\''] ? particle : particle + " ";

    private static CslName ReadPerson(YamlMapping name)
    {
        if (name.GetString("literal") is { } literal)
        {
            return CslName.FromLiteral(literal);
        }

        var particles = ParticleKeys.Select(name.GetString).OfType<string>().ToList();
        var family = string.Concat(particles.Select(EndParticle).Append(name.GetString("family")));
        return name.GetString("given") is null && family.Contains(' ', StringComparison.Ordinal) && particles.Count == 0
            ? CslName.FromLiteral(family)
            : new CslName(family, name.GetString("given"))
            {
                Suffix = name.GetString("suffix"),
                DroppingParticle = GetDroppingParticle(name),
            };
    }
}
