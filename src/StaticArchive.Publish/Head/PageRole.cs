namespace StaticArchive.Publish.Head;

/// <summary>What kind of page it is, for schema.org.</summary>
public enum PageRole
{
    /// <summary>The home page: the web site and the collection.</summary>
    Home,

    /// <summary>A list: papers, references, annotations, people.</summary>
    List,

    /// <summary>The page of data files.</summary>
    Data,

    /// <summary>The page about the archive.</summary>
    About,

    /// <summary>The search page.</summary>
    Search,

    /// <summary>Any other.</summary>
    Page,
}
