namespace StaticArchive.Publish.Metadata;

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

/// <summary>A page that is neither a paper's nor a work's.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Role">What kind of page it is.</param>
public sealed record PageSummary(string Address, string Title, string Description, PageRole Role = PageRole.Page);
