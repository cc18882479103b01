using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Drafts;

/// <summary>
/// What a format's reader makes of a file: blocks as the format marks them, before any rule.
/// </summary>
/// <param name="Format">Name of the format, for people.</param>
/// <param name="Drafts">Blocks in the order of the source.</param>
public sealed record RawDocument(string Format, IReadOnlyList<Draft> Drafts)
{
    /// <summary>Fields that the format states outside the text (front matter, HTML meta, JATS header).</summary>
    public IReadOnlyList<MetadataAssertion> Readings { get; init; } = [];

    /// <summary>Words of the source that are no text of the document: addresses, front matter, scripts.</summary>
    public IReadOnlyList<ExcludedWords> ExcludedWords { get; init; } = [];

    /// <summary>
    /// Whether headings, lists and quotations are marked by the format, so that looks count for less.
    /// </summary>
    public bool HasMarkup { get; init; }

    /// <summary>
    /// Whether the format marks what every block is, so that rules decide nothing by looks: JATS and TEI.
    /// </summary>
    public bool HasSemanticMarkup { get; init; }

    /// <summary>Whether it is nothing but the records of a reference list.</summary>
    public bool IsReferenceList { get; init; }

    /// <summary>Parsed references by the key of their draft.</summary>
    public IReadOnlyDictionary<string, CslItem> References { get; init; } =
        new Dictionary<string, CslItem>(StringComparer.Ordinal);

    /// <summary>Citations marked in the source, by where they stand there.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations { get; init; } = [];

    /// <summary>
    /// For each place of the file that it links to itself, without <c>#</c>, the key of the draft that begins there.
    /// </summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Decisions of the reader that no override asked for.</summary>
    internal IReadOnlyList<RuleFinding> Findings { get; init; } = [];

    /// <summary>Messages about the file.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];
}
