namespace StaticArchive.Ingest.Templates;

/// <summary>Where an element of a template may stand, and what it may hold.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">What it may hold.</param>
/// <param name="IsPhrase">Whether it may stand in a line of text.</param>
internal sealed record TemplateElementRule(string Name, TemplateContent Content, bool IsPhrase)
{
    /// <summary>Elements of which one must hold it; empty where it may stand anywhere.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Its attributes beside those that every element may have.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>Whether it may hold another element as its child.</summary>
    public bool CanHold(TemplateElementRule child) =>
        child.Parents.Count > 0
            ? child.Parents.Contains(Name, StringComparer.Ordinal)
            : Content == TemplateContent.Flow || (Content == TemplateContent.Phrases && child.IsPhrase);
}
