using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A file that was decoded; its bytes and its text are those of the archive's file, but where words were taken out:
/// then it has no bytes.
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
        output.WriteByte(source.Bytes.IsEmpty ? (byte)1 : (byte)0);
        if (source.Bytes.IsEmpty)
        {
            output.WriteString(source.Text);
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input)
    {
        var (path, sha256, encoding) = (input.ReadString(), input.ReadString(), input.ReadString());
        if (input.ReadByte() != 0)
        {
            return new SourceFile(new InputFile(path, default), input.ReadString(), sha256, encoding);
        }

        return input.Files.TryGetValue(path, out var file)
            ? new SourceFile(file, sha256, encoding, () => SourceDecoder.Decode(file).Text)
            : throw new FormatException($"A kept value is of {path}, which is not there.");
    }
}
