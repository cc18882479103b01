using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>A sidecar as it was read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Fields">Its fields; null where it has none or cannot be read.</param>
/// <param name="IsBroken">Whether it holds something that cannot be read.</param>
internal sealed record PaperSidecar(SourceFile Source, YamlMapping? Fields, bool IsBroken)
{
    /// <summary>Reads a file as a sidecar.</summary>
    public static PaperSidecar Read(InputFile file, List<Message> messages)
    {
        var (source, before) = (SourceDecoder.Decode(file), messages.Count);
        var fields = YamlReader.ReadMapping(source, new Span(0, source.Text.Length), messages);
        return new PaperSidecar(source, fields, fields is null && messages.Count > before);
    }
}
