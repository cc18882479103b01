using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Compression;

/// <summary>Words that are forms of one: <c>trust</c>, <c>trusted</c>, <c>trusts</c>.</summary>
/// <param name="Prefix">The letters they all begin with, and no other word's form has to go beyond.</param>
/// <param name="Terms">The forms in order.</param>
internal sealed record ConflationClass(string Prefix, IReadOnlyList<string> Terms)
{
    /// <summary>The least of the forms.</summary>
    public string First => Terms[0];

    /// <summary>The least of the forms without their endings.</summary>
    public string MinKey { get; } = Terms.Select(SuffixStripper.Strip).Min(StringComparer.Ordinal)!;

    /// <summary>The greatest of the forms without their endings.</summary>
    public string MaxKey { get; } = Terms.Select(SuffixStripper.Strip).Max(StringComparer.Ordinal)!;
}
