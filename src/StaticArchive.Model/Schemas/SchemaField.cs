namespace StaticArchive.Model.Schemas;

/// <summary>
/// A key that a file of an archive can have. Readers ask for these and no others; what they may say is checked against
/// them, and the published schemas and the pages about the files are made of them.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Format">What its value looks like.</param>
/// <param name="Description">What it says.</param>
public sealed record SchemaField(string Name, FieldFormat Format, string Description)
{
    /// <summary>Whether an entry without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Other keys that are read as this one: <c>date</c> for <c>issued</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Of <see cref="FieldFormat.Word"/>: the words that can stand here.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether an archive can have words or keys of its own beside these.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The keys of an entry, where the value is one or a list of them.</summary>
    public IReadOnlyList<SchemaField> Fields { get; init; } = [];

    /// <summary>Of <see cref="FieldFormat.Number"/>: the least, where there is one.</summary>
    public int? Minimum { get; init; }

    /// <summary>Of <see cref="FieldFormat.Number"/>: the greatest, where there is one.</summary>
    public int? Maximum { get; init; }

    /// <summary>Whether its value is checked when the archive is linked, and not while the file is read.</summary>
    public bool IsCheckedWhenLinked { get; init; }

    /// <summary>A value as one would write it in a file.</summary>
    public string? Example { get; init; }
}
