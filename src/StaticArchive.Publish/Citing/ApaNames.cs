using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>Names inside an APA citation: <c>J. Glass &amp; H. M. Berg</c>.</summary>
internal static class ApaNames
{
    /// <summary>The names with initials in front; null where there are none.</summary>
    public static string? Join(IReadOnlyList<CslName> people) =>
        NameFormatter.JoinDirectOrder(
            people,
            name => InitialsFormatter.Format(name.Given, ".", " "),
            people.Count > 2 ? ", & " : " & "
        );
}
