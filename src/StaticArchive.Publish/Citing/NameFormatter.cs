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

    /// <summary><c>Meadow, J.</c>, <c>King, M., Jr</c>, or the organisation.</summary>
    public static string FormatInverted(CslName name, string given) =>
        name.Literal
        ?? string.Join(", ", new[] { name.Family, given, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary><c>J. Meadow</c>, or the organisation.</summary>
    public static string FormatDirectOrder(CslName name, string given) =>
        name.Literal
        ?? string.Join(' ', new[] { given, name.Family, name.Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
