using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>A file, in keys alone: its path and its checksum.</summary>
internal sealed class InputFileSerializer : Serializer
{
    /// <inheritdoc/>
    public override void Write(object? value, SerializationWriter output)
    {
        var file = (InputFile?)value;
        output.WriteByte(file is null ? (byte)0 : (byte)1);
        if (file is not null)
        {
            output.WriteString(file.Path);
            output.WriteBytes(SHA256.HashData(file.Bytes.Span));
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input) =>
        throw new NotSupportedException("Files are not kept: they are there.");
}
