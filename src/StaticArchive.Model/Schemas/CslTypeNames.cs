using StaticArchive.Model.Text;

namespace StaticArchive.Model.Schemas;

/// <summary>The types of the Citation Style Language, and what people call them.</summary>
public static class CslTypeNames
{
    /// <summary>The types of CSL 1.0.2.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. (
            "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection "
            + "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview "
            + "legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent "
            + "performance periodical personal_communication post post-weblog regulation report review review-book "
            + "software song speech standard thesis treaty webpage"
        ).Split(' '),
    ];

    // What a word in it means, the first that is there.
    private static readonly KeyValuePair<string, string>[] Words =
    [
        new("journal", "article-journal"),
        new("newspaper", "article-newspaper"),
        new("magazine", "article-magazine"),
        new("preprint", "article"),
        new("press release", "article"),
        new("conference", "paper-conference"),
        new("chapter", "chapter"),
        new("section", "chapter"),
        new("dissertation", "thesis"),
        new("thesis", "thesis"),
        new("case", "legal_case"),
        new("judgment", "legal_case"),
        new("act", "legislation"),
        new("law", "legislation"),
        new("statute", "legislation"),
        new("blog", "post-weblog"),
        new("web", "webpage"),
        new("letter", "personal_communication"),
        new("lecture", "speech"),
        new("evidence", "hearing"),
        new("leaflet", "pamphlet"),
        new("monograph", "book"),
    ];

    /// <summary>The type that a word means, <c>article-journal</c> of <c>Journal Article</c>; null for none.</summary>
    public static string? Find(string word)
    {
        var folded = Folding.Fold(word);
        return SpellingSuggester.Suggest(folded.Replace(' ', '-'), All)
            ?? Array.Find(Words, pair => $" {folded}".Contains($" {pair.Key}", StringComparison.Ordinal)).Value;
    }

    /// <summary>The same, else a report, which papers of offices are where nothing else is known.</summary>
    public static string Suggest(string word) => Find(word) ?? "report";
}
