namespace StaticArchive.Link.Law;

/// <summary>A place at which a legal source may be named: <c>Act</c>, <c>SI</c>, <c>[2004]</c>.</summary>
/// <param name="Block">The block.</param>
/// <param name="Floor">End of the mention before it, or start of the block: nothing before is read.</param>
/// <param name="At">Offset of the anchor.</param>
internal sealed record LegalAnchor(LegalBlock Block, int Floor, int At)
{
    /// <summary>The document's text.</summary>
    public string Text => Block.Text;

    /// <summary>A cursor at the anchor.</summary>
    public LegalCursor CreateCursor() => new(Block.Text, At, Block.Span.End);
}
