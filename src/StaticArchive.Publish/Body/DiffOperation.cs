namespace StaticArchive.Publish.Body;

/// <summary>What becomes of words in a difference.</summary>
public enum DiffOperation
{
    /// <summary>They stay.</summary>
    Equal,

    /// <summary>They go.</summary>
    Delete,

    /// <summary>They come.</summary>
    Insert,
}
