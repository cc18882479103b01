namespace StaticArchive.Model;

/// <summary>Which works or people have a page of their own; all have a line and an address in their index.</summary>
public enum PagePolicy
{
    /// <summary>Those that tie papers together or that somebody has written about.</summary>
    Shared,

    /// <summary>All of them.</summary>
    All,

    /// <summary>As <see cref="Shared"/>; at the address of each other one a small page leads to its line.</summary>
    Redirect,
}
