namespace StaticArchive.Model;

/// <summary>How much of a paper may be published.</summary>
public enum Access
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>Record and abstract; neither the text nor the files.</summary>
    Abstract,

    /// <summary>The record alone.</summary>
    Metadata,

    /// <summary>Nothing but a note at its address that it was here.</summary>
    Withdrawn,
}
