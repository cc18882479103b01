namespace StaticArchive.Model;

/// <summary>What XML formats say about references and citations.</summary>
/// <param name="References">Parsed entries by the id of their block.</param>
/// <param name="Citations">Citation spans and the block ids of the references they point at.</param>
public sealed record TaggedLinks(
    IReadOnlyDictionary<string, CslItem> References,
    IReadOnlyList<TaggedCitation> Citations
)
{
    /// <summary>Nothing given.</summary>
    public static TaggedLinks None { get; } = new(new Dictionary<string, CslItem>(StringComparer.Ordinal), []);
}
