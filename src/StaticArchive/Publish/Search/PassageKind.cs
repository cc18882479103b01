namespace StaticArchive.Publish.Search;

/// <summary>What a passage is; a query can ask for one kind: <c>kind:box</c>.</summary>
internal enum PassageKind
{
    /// <summary>A paper itself: its record.</summary>
    Paper,

    /// <summary>A heading.</summary>
    Section,

    /// <summary>Running text, and the items of a list together.</summary>
    Paragraph,

    /// <summary>Something in a box, or its title.</summary>
    Box,

    /// <summary>A quotation set apart.</summary>
    Quotation,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A figure or its title.</summary>
    Figure,

    /// <summary>A work that papers cite, or an entry of a list of references.</summary>
    Reference,

    /// <summary>A note by a reader.</summary>
    Annotation,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A page of the archive's own.</summary>
    Page,
}

/// <summary>What is known of kinds.</summary>
internal static class PassageKinds
{
    /// <summary>One letter for each kind, in records.</summary>
    public const string Letters = "dspbqtfrneg";

    /// <summary>The word for it in queries.</summary>
    public static string Word(PassageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The letter for it in records.</summary>
    public static char Letter(PassageKind kind) => Letters[(int)kind];

    /// <summary>How much a passage of this kind weighs beside a paragraph, in tenths.</summary>
    public static int Weight(PassageKind kind) => kind switch
    {
        PassageKind.Paper => 22,
        PassageKind.Section => 11,
        PassageKind.Reference => 7,
        PassageKind.Annotation or PassageKind.Page or PassageKind.Table => 9,
        _ => 10,
    };
}
