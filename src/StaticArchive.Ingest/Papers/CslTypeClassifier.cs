using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>The CSL type of a paper whose files do not state one.</summary>
internal static class CslTypeClassifier
{
    private static readonly TypeRule[] Rules =
    [
        // "PhD thesis", "Doctoral dissertation"
        new("thesis", (genre, _) => ContainsAny(genre, ["thesis", "dissertation"])),
        // "Book chapter"
        new("chapter", (genre, _) => ContainsAny(genre, ["chapter"])),
        // "Working paper", "Research report", "Policy brief"
        new("report", (genre, _) => ContainsAny(genre, ["paper", "report", "monograph", "brief"])),
        // "Journal article", or a journal with a volume or a DOI
        new("article-journal", (genre, item) => ContainsAny(genre, ["article"]) || IsInJournal(item)),
        // A number in a series, or an ISBN
        new("report", (_, item) => item.CollectionNumber is not null || item.Isbn is not null),
    ];

    /// <summary>The type of the first rule that applies; null where none does.</summary>
    public static string? Classify(CslItem item)
    {
        var genre = Folding.Fold(item.Genre ?? "");
        return Array.Find(Rules, rule => rule.Applies(genre, item))?.Type;
    }

    /// <summary>The same, else what the document says of itself; <c>document</c> where it says nothing.</summary>
    public static string Classify(CslItem item, Document document) =>
        Classify(item) ?? DocumentTypeFinder.Find(document)?.Type ?? "document";

    private static bool IsInJournal(CslItem item) =>
        item.ContainerTitle is not null && (item.Volume is not null || item.Doi is not null);

    private static bool ContainsAny(string genre, string[] words) =>
        Array.Exists(words, word => genre.Contains(word, StringComparison.Ordinal));

    /// <summary>A CSL type and its condition on the folded genre and the other fields of a record.</summary>
    private sealed record TypeRule(string Type, Func<string, CslItem, bool> Applies);
}
