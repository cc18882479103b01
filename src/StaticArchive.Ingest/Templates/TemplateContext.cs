using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Ingest.Templates;

/// <summary>What the readers of a template share.</summary>
/// <param name="File">The file.</param>
/// <param name="Schema">The part that it stands for.</param>
/// <param name="Pictures">Pictures that it may show.</param>
/// <param name="Messages">Gets what does not reach readers.</param>
internal sealed record TemplateContext(
    SourceFile File,
    TemplateSchema Schema,
    ThemePictureFolder Pictures,
    List<Message> Messages
)
{
    /// <summary>Ids of elements, of all templates: they may stand on one page.</summary>
    public required HashSet<string> Ids { get; init; }

    /// <summary>Says that an element, attribute or slot does not reach readers.</summary>
    public void LeaveOut(int offset, string what, string why) =>
        Messages.Add(MessageCatalog.TemplateMarkupLeftOut(File.GetLocation(offset), what, why));
}
