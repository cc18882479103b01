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
}
