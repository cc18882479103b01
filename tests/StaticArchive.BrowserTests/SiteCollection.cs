namespace StaticArchive.BrowserTests;

/// <summary>All browser tests share one site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    /// <summary>Its name.</summary>
    public const string Name = "site";
}
