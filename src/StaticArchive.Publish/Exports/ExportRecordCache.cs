using System.Buffers;
using System.Collections.Concurrent;
using StaticArchive.Model;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// The records of works in the formats of lists, each made once when it is first asked for: it stands on the work's
/// page and in the list of every paper that refers to the work. A format that nobody asks for is not made: most works
/// have no page, and lists are written in two of the formats. The record of a work that has one entry is not kept: it
/// would be asked for once more, by the list of all works, and most works of a large archive are such.
/// </summary>
public sealed class ExportRecordCache
{
    private readonly ConcurrentDictionary<Work, byte[]>[] _records =
    [
        .. ExportFormat.ListFormats.Select(_ => new ConcurrentDictionary<Work, byte[]>(
            ReferenceEqualityComparer.Instance
        )),
    ];

    /// <summary>The file of one work.</summary>
    /// <param name="format">Place of the format among <see cref="ExportFormat.ListFormats"/>.</param>
    public ReadOnlyMemory<byte> GetOrAdd(Work work, int format) =>
        work.Occurrences.Count > 1
            ? _records[format].GetOrAdd(work, Write, ExportFormat.ListFormats[format])
            : Write(work, ExportFormat.ListFormats[format]);

    /// <summary>A file of many works, put together from their own.</summary>
    /// <param name="format">Place of the format among <see cref="ExportFormat.ListFormats"/>.</param>
    public ReadOnlyMemory<byte> WriteList(IReadOnlyList<Work> works, int format)
    {
        var (before, between, after) = ExportFormat.ListFormats[format].Delimiters;
        if (works.Count == 0)
        {
            return ExportFormat.WriteMany(ExportFormat.ListFormats[format].Extension, []);
        }

        var records = works.Select(work => GetOrAdd(work, format)).ToList();
        var bytes = new ArrayBufferWriter<byte>(
            records.Sum(record => record.Length + between.Length) + before.Length + after.Length
        );
        bytes.Write(before.Span);
        for (var i = 0; i < records.Count; i++)
        {
            bytes.Write(i == 0 ? default : between.Span);
            bytes.Write(records[i].Span[before.Length..^after.Length]);
        }

        bytes.Write(after.Span);
        return bytes.WrittenMemory;
    }

    /// <summary>Without the room that its writer has kept: an archive of a thousand papers has 35,000 works.</summary>
    private static byte[] Write(Work work, ExportFormat format) => format.Write(ExportItem.From(work)).ToArray();
}
