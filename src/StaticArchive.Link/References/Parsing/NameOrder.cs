namespace StaticArchive.Link.References.Parsing;

/// <summary>The order of family and given name in names without initials.</summary>
internal enum NameOrder
{
    /// <summary>Family name first, as in reference lists; two words without a comma are an organisation.</summary>
    Inverted,

    /// <summary>Given name first, as on title pages.</summary>
    Direct,
}
