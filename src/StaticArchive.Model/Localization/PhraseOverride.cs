namespace StaticArchive.Model.Localization;

/// <summary>Words that an archive puts in place of the theme's.</summary>
/// <param name="Key">The key: <c>header.menu</c>.</param>
/// <param name="Forms">Texts by plural category; one alone is <c>other</c>.</param>
public sealed record PhraseOverride(string Key, IReadOnlyDictionary<string, string> Forms);
