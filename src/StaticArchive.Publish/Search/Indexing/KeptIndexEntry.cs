namespace StaticArchive.Publish.Search.Indexing;

/// <summary>The words of a group as they are kept between builds: by their letters, since numbers change.</summary>
/// <param name="Words">The words, a line each.</param>
/// <param name="English">Which of them stand in an English text; 1 for those.</param>
/// <param name="TermOffsets">As in <see cref="ForwardIndexEntry"/>, and so are the rest.</param>
internal sealed record KeptIndexEntry(
    string Words,
    byte[] English,
    int[] TermOffsets,
    byte[] Bytes,
    int[] PassageLengths,
    byte[] Hash
);
