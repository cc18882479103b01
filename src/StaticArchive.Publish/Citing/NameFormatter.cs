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

    /// <summary><c>Meadow, J.</c>, <c>King, M., Jr</c>, or the organisation.</summary>
    public static string FormatInverted(CslName name, string given) =>
        name.Literal
        ?? string.Join(", ", new[] { name.Family, given, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));

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
