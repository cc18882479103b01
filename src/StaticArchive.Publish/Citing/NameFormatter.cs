using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>The particles of family names: <c>van den</c>, <c>d’</c>, <c>al-</c>.</summary>
internal static class NameFormatter
{
    private static readonly string[] Articles = ["al-", "el-"];

    /// <summary>
    /// What a family name begins with in small letters: <c>van den</c>, <c>d’</c> of <c>d’Arcy</c>.
    /// </summary>
    public static string GetParticle(CslName name)
    {
        var family = name.Family ?? "";
        var end = 0;
        while (end < family.Length && char.IsLower(family[end]) && family.IndexOf(' ', end) is var blank and > 0)
        {
            end = blank + 1;
        }

        if (Articles.FirstOrDefault(article => family.StartsWith(article, StringComparison.Ordinal)) is { } arabic)
        {
            return arabic;
        }

        var isElided = family is [var first, '’' or '\'', var next, ..] && char.IsLower(first) && char.IsUpper(next);
        return end == 0 && isElided ? family[..2] : family[..end].TrimEnd();
    }

    /// <summary>The particle, if the family name begins with it.</summary>
    public static string? FindParticle(CslName name, string? particle) =>
        particle is { Length: > 0 }
        && name.Family?.StartsWith(particle, StringComparison.Ordinal) == true
        && (particle[^1] is '’' or '\'' or '-' || name.Family.AsSpan(particle.Length) is [' ', ..])
            ? particle
            : null;

    /// <summary>The family name without the particle in front of it.</summary>
    public static string? TrimParticle(CslName name, string? particle) =>
        particle is null ? name.Family : name.Family?[particle.Length..].TrimStart();
}
