using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Notes;

/// <summary>The words for authors who are not named: <c>et al.</c>, <c>and others</c>, <c>y otros</c>.</summary>
internal static class CoauthorWords
{
    /// <summary>All of them, with and without a stop at the end, the longer ones first.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        .. LanguageCatalog
            .GetPhrases("others")
            .Where(words => words.AsSpan().ContainsAny(' ', '.'))
            .Append("& others")
            .SelectMany(words => new[] { words + ".", words })
            .OrderByDescending(words => words.Length)
            .ThenBy(words => words, StringComparer.Ordinal),
    ];
}
