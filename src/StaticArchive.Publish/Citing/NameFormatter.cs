using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Joins names as the styles do.</summary>
internal static class NameFormatter
{
    /// <summary><c>A, B and C</c>: <paramref name="comma"/> between, <paramref name="last"/> before the last.</summary>
    public static string Join(IReadOnlyList<string> names, string comma, string last) =>
        names.Count switch
        {
            0 => "",
            1 => names[0],
            2 => names[0]
                + (last.StartsWith(", ", StringComparison.Ordinal) && comma != ", " ? last[1..] : last)
                + names[1],
            _ => string.Join(comma, names.Take(names.Count - 1)) + last + names[^1],
        };

    /// <summary>
    /// What stands before the last name: two of which one is an organisation have no comma between them, more have one.
    /// </summary>
    public static string GetLastSeparator(IReadOnlyList<CslName> people, string word) =>
        people.Count == 2 && people.Any(name => name.Literal is not null) ? $" {word} " : $", {word} ";

    /// <summary>
    /// <c>Meadow, J.</c>, <c>King, M., Jr</c>, or the organisation; <c>Souza, M. de</c> where a particle goes behind
    /// the given names: the one that drops, or <paramref name="particle"/>.
    /// </summary>
    public static string FormatInverted(CslName name, string given, string? particle = null)
    {
        var behind = FindParticle(name, particle ?? name.DroppingParticle);
        var parts = new[] { TrimParticle(name, behind), $"{given} {behind}".Trim(), name.Suffix };
        return name.Literal ?? string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The words in small letters that a family name begins with: <c>van den</c>.</summary>
    public static string GetParticle(CslName name)
    {
        var family = name.Family ?? "";
        var end = 0;
        while (end < family.Length && char.IsLower(family[end]) && family.IndexOf(' ', end) is var blank and > 0)
        {
            end = blank + 1;
        }

        return family[..end].TrimEnd();
    }

    /// <summary>The particle, if the family name begins with it.</summary>
    public static string? FindParticle(CslName name, string? particle) =>
        particle is { Length: > 0 } && name.Family?.StartsWith(particle + " ", StringComparison.Ordinal) == true
            ? particle
            : null;

    /// <summary>The family name without the particle in front of it.</summary>
    public static string? TrimParticle(CslName name, string? particle) =>
        particle is null ? name.Family : name.Family?[(particle.Length + 1)..];

    /// <summary><c>J. Meadow</c>, or the organisation.</summary>
    public static string FormatDirectOrder(CslName name, string given) =>
        name.Literal
        ?? string.Join(' ', new[] { given, name.Family, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary><c>J. Meadow and E. Bushel</c> with initials, <c>Jane Meadow</c> with whole given names.</summary>
    public static string? JoinDirectOrder(
        IReadOnlyList<CslName> people,
        Func<CslName, string> formatGiven,
        string last
    ) =>
        people.Count == 0
            ? null
            : Join([.. people.Select(name => FormatDirectOrder(name, formatGiven(name)))], ", ", last);
}
