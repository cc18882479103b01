namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// A word, how common it is, 0 to 9, and the units of its key as one number: it sorts as the key does.
/// </summary>
internal readonly record struct SpellingEntry(long Key, string Word, int Frequency);
