namespace StaticArchive.Model;

/// <summary>An attribute of an element of a template.</summary>
/// <param name="Name">Its name, one of those that are let through.</param>
/// <param name="Kind">How its value is to be taken.</param>
/// <param name="Value">Words and slots of words.</param>
public sealed record TemplateAttribute(string Name, TemplateAttributeKind Kind, IReadOnlyList<TemplateNode> Value);
