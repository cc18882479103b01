namespace StaticArchive.Link.Citations;

/// <summary>How a name of a citation agrees with an author of an entry, from the best to the worst.</summary>
internal enum NameMatchKind
{
    /// <summary>The same.</summary>
    Exact,

    /// <summary>Another form of it: without a particle, by initials, by an alias.</summary>
    Variant,

    /// <summary>Letters or last words of an organisation, which nothing in the document explains.</summary>
    Shortened,

    /// <summary>Misspelt.</summary>
    Misspelt,

    /// <summary>Not at all.</summary>
    None,
}
