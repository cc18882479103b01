using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A decoded file. Its bytes and its text are those of the input file and are not written; only of a file from which
/// withheld words were removed, which has no bytes, is the text written.
/// </summary>
internal sealed class SourceFileSerializer : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        var source = (SourceFile)value!;
        output.WriteString(source.Path);
        output.WriteString(source.Sha256);
        output.WriteString(source.Encoding);
        output.WriteBoolean(source.Bytes.IsEmpty);
        if (source.Bytes.IsEmpty)
        {
            output.WriteString(source.Text);
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input)
    {
        var (path, sha256, encoding) = (input.ReadString(), input.ReadString(), input.ReadString());
        if (input.ReadBoolean())
        {
            return new SourceFile(new InputFile(path, default), input.ReadString(), sha256, encoding);
        }

        return input.Files.TryGetValue(path, out var file)
            ? new SourceFile(file, sha256, encoding, () => SourceDecoder.Decode(file).Text)
            : throw new FormatException($"A cached value is of {path}, which is not there.");
    }
}
