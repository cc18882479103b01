namespace StaticArchive.Link.References.Parsing;

/// <summary>Which way round names without initials stand.</summary>
internal enum NameOrder
{
    /// <summary>Family name first, as lists of references have it; two bare words are an organisation.</summary>
    Inverted,

    /// <summary>Given name first, as title pages have it.</summary>
    Direct,
}
