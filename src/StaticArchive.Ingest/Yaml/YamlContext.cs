using StaticArchive.Model;
using StaticArchive.Model.Messages;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>The file that YAML was parsed from, and the messages about it.</summary>
/// <param name="Offset">Offset of the YAML in the file, in UTF-16 code units.</param>
/// <param name="Messages">Receives the messages.</param>
internal sealed record YamlContext(SourceFile File, int Offset, List<Message> Messages)
{
    /// <summary>The location of a node in the file.</summary>
    public SourceLocation GetPlace(YamlNode node) =>
        File.GetLocation(Math.Min(Offset + (int)node.Start.Index, File.Text.Length));

    /// <summary>A node from its first character to the next one that is none of it.</summary>
    public Span GetExtent(YamlNode node)
    {
        var start = Math.Min(Offset + (int)node.Start.Index, File.Text.Length);
        return new Span(start, Math.Clamp(Offset + (int)node.End.Index, start, File.Text.Length));
    }
}
