namespace StaticArchive.Publish.Search.Scripts;

/// <summary>How a name is used.</summary>
internal enum NameUse
{
    /// <summary>A keyword, or something of the browser's.</summary>
    Foreign,

    /// <summary>A variable.</summary>
    Variable,

    /// <summary>A property: after a full stop, or as a key.</summary>
    Property,

    /// <summary>A property and a variable of the same name: <c>{ word, at }</c>.</summary>
    Both,
}
