namespace StaticArchive.Model.Localization;

/// <summary>What stands at a key: one phrase, or one for each plural category of the language.</summary>
/// <param name="Forms">Phrases by CLDR category (<c>one</c>, <c>other</c>); a phrase alone is <c>other</c>.</param>
public sealed record PhraseForms(IReadOnlyDictionary<string, Phrase> Forms)
{
    /// <summary>The category that every language has.</summary>
    public const string Other = "other";

    /// <summary>One phrase that counts nothing.</summary>
    public static PhraseForms Single(string text) =>
        new(new Dictionary<string, Phrase>(StringComparer.Ordinal) { [Other] = Phrase.Parse(text) });

    /// <summary>The phrase of a category, else the one for all others.</summary>
    public Phrase Select(string category) => Forms.TryGetValue(category, out var phrase) ? phrase : Forms[Other];
}
