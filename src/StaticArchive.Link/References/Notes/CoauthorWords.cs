using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.References.Notes;

/// <summary>The words for authors who are not named: <c>et al.</c>, <c>and others</c>, <c>y otros</c>.</summary>
internal static class CoauthorWords
{
    private static readonly string[] Abbreviations = ["et alii", "et al.", "et al", "u. a.", "u.a.", "& others"];

    /// <summary>All of them, the longer ones first.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        .. LanguageCatalog
            .All.SelectMany(language =>
                language
                    .GetPhrases("and")
                    .SelectMany(and => language.GetWords("colleagues").Select(others => $"{and} {others}"))
            )
            .Concat(Abbreviations)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(words => words.Length)
            .ThenBy(words => words, StringComparer.Ordinal),
    ];
}
