namespace StaticArchive.Publish.Search.Indexing;

/// <summary>
/// The words of one group, each with its passages and positions, in bytes: what an archive of thousands of papers can
/// hold at once.
/// </summary>
/// <param name="Terms">Numbers of its words in the lexicon.</param>
/// <param name="TermOffsets">Where the bytes of each word begin.</param>
/// <param name="Bytes">For each word its passages: step to the passage, weight that its length does not matter for,
/// positions.</param>
/// <param name="PassageLengths">Number of words of each passage; the first passage is the group itself.</param>
/// <param name="Hash">Hash of everything that its records show.</param>
internal sealed record ForwardIndexEntry(
    int[] Terms,
    int[] TermOffsets,
    byte[] Bytes,
    int[] PassageLengths,
    byte[] Hash
);
