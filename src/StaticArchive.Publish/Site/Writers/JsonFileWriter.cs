using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site.Writers;

/// <summary>
/// Makes JSON files: UTF-8, letters of every language as they are, lists with one entry a line so that two builds can
/// be compared by eye. Not for use inside HTML: <c>&lt;</c> stays as it is.
/// </summary>
public static class JsonFileWriter
{
    private const int ChunkSize = 256 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A file that holds one value, perhaps of <paramref name="size"/> bytes.</summary>
    public static ReadOnlyMemory<byte> WriteFile(Action<Utf8JsonWriter> write, int size = 0)
    {
        var buffer = new ArrayBufferWriter<byte>(Math.Max(size, 1024));
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>A file that holds a list.</summary>
    public static ReadOnlyMemory<byte> WriteArrayFile<T>(IEnumerable<T> entries, Action<Utf8JsonWriter, T> write) =>
        WriteArrayChunks(entries, write, int.MaxValue).Last();

    /// <summary>The same, some entries at a time; a piece is good until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> WriteArrayChunks<T>(
        IEnumerable<T> entries,
        Action<Utf8JsonWriter, T> write
    ) => WriteArrayChunks(entries, write, ChunkSize);

    private static IEnumerable<ReadOnlyMemory<byte>> WriteArrayChunks<T>(
        IEnumerable<T> entries,
        Action<Utf8JsonWriter, T> write,
        int size
    )
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        buffer.Write("["u8);
        using var writer = new Utf8JsonWriter(buffer, Options);
        var first = true;
        foreach (var entry in entries)
        {
            if (buffer.WrittenCount >= size)
            {
                yield return buffer.WrittenMemory;
                buffer.ResetWrittenCount();
            }

            buffer.Write(first ? "\n"u8 : ",\n"u8);
            first = false;
            write(writer, entry);
            writer.Flush();
            writer.Reset();
        }

        buffer.Write("\n]\n"u8);
        yield return buffer.WrittenMemory;
    }

    /// <summary>Writes <c>"name": [entries]</c>.</summary>
    public static void WriteArray<T>(
        this Utf8JsonWriter writer,
        string name,
        IEnumerable<T> entries,
        Action<Utf8JsonWriter, T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (var entry in entries)
        {
            write(writer, entry);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes <c>"name": ["a", "b"]</c>.</summary>
    public static void WriteStringArray(this Utf8JsonWriter writer, string name, IEnumerable<string> texts) =>
        writer.WriteArray(name, texts, (json, text) => json.WriteStringValue(text));

    /// <summary>Writes <c>"name": "value"</c>, or nothing where there is no value.</summary>
    public static void WriteStringIfNotEmpty(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes <c>"start": 1, "end": 2</c>.</summary>
    public static void WriteSpan(this Utf8JsonWriter writer, Span span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    }
}
