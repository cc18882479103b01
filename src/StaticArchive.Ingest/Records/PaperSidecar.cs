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

    /// <summary>
    /// Whether the first line that says something is a field of records of papers: <c>authors: …</c>
    /// </summary>
    public static bool BeginsAsRecord(InputFile file)
    {
        foreach (var line in SourceDecoder.Decode(file).Text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#' && !text.SequenceEqual("---"))
            {
                var colon = text.IndexOf(':');
                return colon > 0 && PaperTableReader.FindField(text[..colon].Trim("\"' ").ToString()) is not null;
            }
        }

        return false;
    }
}
