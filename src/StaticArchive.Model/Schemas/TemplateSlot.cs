namespace StaticArchive.Model.Schemas;

/// <summary>A place of a template that each page fills: <c>{{title}}</c>.</summary>
/// <param name="Name">The word between the braces.</param>
/// <param name="Kind">What it is filled with.</param>
/// <param name="Description">The same in words.</param>
public sealed record TemplateSlot(string Name, SlotKind Kind, string Description)
{
    /// <summary>What readers lose where a part is without it; null where it may be left out.</summary>
    public string? Loss { get; init; }

    /// <summary>Another slot that brings the same: <c>archive</c> holds the title.</summary>
    public string? Substitute { get; init; }
}
