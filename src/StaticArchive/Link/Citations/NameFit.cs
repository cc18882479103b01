namespace StaticArchive.Link.Citations;

/// <summary>How a name of a citation agrees with an author of an entry, from the best to the worst.</summary>
internal enum NameFit
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Another form of it: without a particle, by initials, by an alias.</summary>
    OtherForm,

    /// <summary>Misspelt.</summary>
    Misspelt,

    /// <summary>Not at all.</summary>
    None,
}
