using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Ingest.Yaml;

/// <summary>Where a piece of YAML stands and who is told of trouble.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">Where in the file the YAML begins.</param>
/// <param name="Messages">Collects what there is to say.</param>
internal sealed record YamlContext(SourceFile File, int Offset, List<Message> Messages)
{
    /// <summary>The place of a node.</summary>
    public SourceLocation GetPlace(YamlNode node) =>
        File.GetLocation(Math.Min(Offset + (int)node.Start.Index, File.Text.Length));
}
