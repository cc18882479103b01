namespace StaticArchive.Model.Schemas;

/// <summary>A part of the theme, with the slots that a file in its place can have.</summary>
/// <param name="Part">The part.</param>
/// <param name="FileName">Its file in <c>input/theme/</c>.</param>
/// <param name="Description">What it is.</param>
/// <param name="Slots">All of its slots.</param>
public sealed record TemplateSchema(
    TemplatePart Part,
    string FileName,
    string Description,
    IReadOnlyList<TemplateSlot> Slots
)
{
    /// <summary>Headings that it may have; the page's own words have the others.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Whether the page's heading of the first rank stands in it.</summary>
    public bool HasPageHeading => Headings.Contains("h1", StringComparer.Ordinal);
}
