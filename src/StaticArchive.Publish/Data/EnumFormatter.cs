using System.Collections.Frozen;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Publish.Data;

/// <summary>The words by which the data files call the values of our enumerations. They never change.</summary>
public static class EnumFormatter
{
    private static readonly FrozenDictionary<BlockKind, string> BlockKinds = new Dictionary<BlockKind, string>
    {
        [BlockKind.Paragraph] = "paragraph",
        [BlockKind.Heading] = "heading",
        [BlockKind.Quotation] = "quotation",
        [BlockKind.PullQuote] = "pull-quote",
        [BlockKind.ListItem] = "list-item",
        [BlockKind.Table] = "table",
        [BlockKind.Box] = "box",
        [BlockKind.Figure] = "figure",
        [BlockKind.Reference] = "reference",
        [BlockKind.Metadata] = "metadata",
        [BlockKind.Paratext] = "paratext",
    }.ToFrozenDictionary();

    /// <summary>A kind of block.</summary>
    public static string Format(BlockKind kind) => BlockKinds[kind];

    /// <summary>The system of a citation.</summary>
    public static string Format(CitationSystem system) =>
        system switch
        {
            CitationSystem.AuthorDate => "author-date",
            CitationSystem.Numbered => "numbered",
            CitationSystem.Note => "note",
            _ => throw new ArgumentOutOfRangeException(nameof(system), system, "a system without a word"),
        };

    /// <summary>A document's role.</summary>
    public static string Format(DocumentRole role) =>
        role switch
        {
            DocumentRole.Fulltext => "fulltext",
            DocumentRole.Abstract => "abstract",
            DocumentRole.Record => "record",
            DocumentRole.References => "references",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "a role without a word"),
        };

    /// <summary>How much of a paper is published.</summary>
    public static string Format(Access access) =>
        access switch
        {
            Access.Full => "full",
            Access.Abstract => "abstract",
            Access.Metadata => "metadata",
            Access.Withdrawn => "withdrawn",
            _ => throw new ArgumentOutOfRangeException(nameof(access), access, "an access without a word"),
        };

    /// <summary>What became of a citation.</summary>
    public static string Format(CitationStatus status) =>
        status switch
        {
            CitationStatus.Resolved => "resolved",
            CitationStatus.Ambiguous => "ambiguous",
            CitationStatus.Unresolved => "unresolved",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "a status without a word"),
        };

    /// <summary>What became of a quote.</summary>
    public static string Format(AnchorState state) =>
        state switch
        {
            AnchorState.Exact => "exact",
            AnchorState.Moved => "moved",
            AnchorState.Ambiguous => "ambiguous",
            AnchorState.Orphan => "orphan",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "a state without a word"),
        };

    /// <summary>How much a message asks.</summary>
    public static string Format(Severity severity) =>
        severity switch
        {
            Severity.Note => "note",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "a severity without a word"),
        };
}
