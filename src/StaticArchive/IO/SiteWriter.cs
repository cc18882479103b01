using System.IO;
using StaticArchive.Caching;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>Writes a site: beside the old one first, then in its place.</summary>
internal static class SiteWriter
{
    /// <summary>1. refuse; 2. lock; 3. recover; 4. write the new site, linking what is unchanged; 5. swap.</summary>
    public static IReadOnlyList<Message> Write(
        string folder,
        IReadOnlyList<OutputFile> files,
        SiteWriterOptions options
    )
    {
        var output = PathResolver.Resolve(folder);
        var messages = new List<Message>();
        var safe = OutputPathValidator.Check([.. files, OutputGuard.MarkerFile], messages);
        FatalErrorException.Guard(
            folder,
            () =>
            {
                OutputGuard.CheckOwnership(output, options.IsForced);
                Directory.CreateDirectory(Path.GetDirectoryName(output)!);
                using var held = BuildLock.Acquire(output);
                var swap = new AtomicSwap(output);
                swap.Recover();
                Fill(swap, output, safe, options);
                swap.Commit();
            }
        );

        return messages;
    }

    private static void Fill(AtomicSwap swap, string output, IReadOnlyList<OutputFile> files, SiteWriterOptions options)
    {
        try
        {
            var old = PreviousSite.List(output);
            Directory.CreateDirectory(swap.StagingFolder);
            Parallel.ForEach(
                files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal),
                parent => Directory.CreateDirectory(Path.Combine(swap.StagingFolder, parent))
            );
            var done = 0;
            Parallel.ForEach(
                files,
                file =>
                {
                    WriteOne(file, (old, options.Cache), Path.Combine(swap.StagingFolder, file.Path));
                    options.Progress?.Invoke(Interlocked.Increment(ref done));
                }
            );
        }
        catch
        {
            swap.Rollback();
            throw;
        }
    }

    private static void WriteOne(OutputFile file, (PreviousSite Site, DiskBuildCache? Memory) old, string path)
    {
        var key = old.Memory is null ? null : old.Memory.GetKey(file);
        if (
            key is { } same
            && old.Memory!.FindContent(same) is { } content
            && old.Site.TryReuse(file.Path, content, path)
        )
        {
            old.Memory.RecordContent(same, content, isUnchanged: true);
            return;
        }

        // What is made in pieces is written anew: to hold it against the old file would take all of it at once.
        if (file.Chunks is { } pieces)
        {
            WriteNew(path, pieces());
        }
        else if (file.Content() is var bytes)
        {
            if (!old.Site.TryReuse(file.Path, bytes.Span, path))
            {
                WriteNew(path, [bytes]);
            }

            if (key is { } made)
            {
                old.Memory!.RecordContent(
                    made,
                    new ContentFingerprint(bytes.Length, FingerprintHasher.Hash(bytes.Span)),
                    isUnchanged: false
                );
            }
        }
    }

    private static void WriteNew(string path, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var piece in pieces)
        {
            stream.Write(piece.Span);
        }
    }
}
