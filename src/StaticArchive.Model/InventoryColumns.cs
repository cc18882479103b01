namespace StaticArchive.Model;

/// <summary>
/// The columns of the table of papers, <c>data/inventory.csv</c>, which <c>input/papers/papers.csv</c> takes back.
/// </summary>
public static class InventoryColumns
{
    /// <summary>Named as in paper.yml: a value in them corrects the paper.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "title", "authors", "issued", "type"];

    /// <summary>Where the values come from.</summary>
    public static IReadOnlyList<string> Origins { get; } = ["title-from", "authors-from", "issued-from", "type-from"];

    /// <summary>What the build counted and would have looked at; it says nothing of the paper itself.</summary>
    public static IReadOnlyList<string> Counts { get; } =
    ["documents", "references", "citations-linked", "citations-open", "decisions", "attention"];

    /// <summary>All of them in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Fields, .. Origins, .. Counts];
}
