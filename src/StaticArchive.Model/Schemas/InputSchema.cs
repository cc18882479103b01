namespace StaticArchive.Model.Schemas;

/// <summary>What one kind of file of an archive can say.</summary>
/// <param name="Name">Its name in addresses: <c>paper</c>.</param>
/// <param name="Path">Where such a file lies: <c>input/papers/PAPER/paper.yml</c>.</param>
/// <param name="Shape">How it holds its entries.</param>
/// <param name="Fields">Its keys, or those of an entry, in the order in which they are best written.</param>
public sealed record InputSchema(string Name, string Path, SchemaShape Shape, IReadOnlyList<SchemaField> Fields)
{
    /// <summary>What it is called: <c>Annotation</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Whether keys for other programs may stand beside these.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A short file as one would write it.</summary>
    public required string Example { get; init; }

    /// <summary>Address of the published schema.</summary>
    public string SchemaUrl => $"data/{Name}.schema.json";

    /// <summary>The line by which editors know the schema of a file.</summary>
    /// <param name="root">Address of the site, or the way from the file to its folder, with a slash at its end.</param>
    public string FormatModeline(string root) => $"# yaml-language-server: $schema={root}{SchemaUrl}";
}
