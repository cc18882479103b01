namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Lines that begin as notes do, numbered without a gap, with nothing else between.</summary>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Heading">Index of the heading that says they are notes; -1 for none.</param>
internal sealed record NoteRun(IReadOnlyList<NoteLine> Lines, int Heading)
{
    /// <summary>Index of the first block.</summary>
    public int Start => Lines[0].Draft;

    /// <summary>Index of the last block.</summary>
    public int End => Lines[^1].Draft;
}
