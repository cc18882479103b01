using System.Security.Cryptography;
using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>An input file, which is only ever an input: its path and its checksum.</summary>
internal sealed class InputFileSerializer : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        var file = (InputFile?)value;
        output.WriteBoolean(file is not null);
        if (file is not null)
        {
            output.WriteString(file.Path);
            output.WriteBytes(SHA256.HashData(file.Bytes.Span));
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        throw new NotSupportedException("Input files are read from input/, not from the cache.");
}
