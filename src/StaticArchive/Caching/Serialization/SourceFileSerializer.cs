using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Caching.Serialization;

/// <summary>
/// A decoded file. Its bytes are those of the input file and are not written, and neither is its text but where it
/// cannot be decoded again: of a file from which withheld words were removed, which has no bytes, and of a file that is
/// not text.
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
        if (source.Bytes.IsEmpty || source.IsExtracted)
        {
            output.WriteString(source.Text);
        }

        if (source.IsExtracted)
        {
            WritePages(source.Pages, output);
        }
    }

    /// <inheritdoc/>
    public override object Read(SerializationReader input)
    {
        var (path, sha256, encoding) = (input.ReadString(), input.ReadString(), input.ReadString());
        var file =
            input.ReadBoolean() ? new InputFile(path, default)
            : input.Files.TryGetValue(path, out var found) ? found
            : throw new FormatException($"A cached value is of {path}, which is not there.");
        if (encoding == SourceFile.ExtractedEncoding)
        {
            return new SourceFile(file, input.ReadString(), sha256, ReadPages(input));
        }

        return file.Bytes.IsEmpty
            ? new SourceFile(file, input.ReadString(), sha256, encoding)
            : new SourceFile(file, sha256, encoding, () => SourceDecoder.Decode(file).Text);
    }

    private static void WritePages(IReadOnlyList<SourcePage> pages, SerializationWriter output)
    {
        output.WriteVarInt(pages.Count);
        foreach (var page in pages)
        {
            output.WriteVarInt(page.Number);
            output.WriteString(page.Label);
            output.WriteVarInt(page.Start);
        }
    }

    private static List<SourcePage> ReadPages(SerializationReader input)
    {
        var pages = new List<SourcePage>();
        for (var rest = input.ReadVarInt(); rest > 0; rest--)
        {
            pages.Add(new SourcePage((int)input.ReadVarInt(), input.ReadString(), (int)input.ReadVarInt()));
        }

        return pages;
    }
}
