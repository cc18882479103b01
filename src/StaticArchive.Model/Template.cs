using StaticArchive.Model.Schemas;

namespace StaticArchive.Model;

/// <summary>A file of an archive that stands in place of a part of the theme.</summary>
/// <param name="Part">The part.</param>
/// <param name="File">The file.</param>
/// <param name="Nodes">What of it may reach a reader.</param>
public sealed record Template(TemplatePart Part, SourceFile File, IReadOnlyList<TemplateNode> Nodes);
