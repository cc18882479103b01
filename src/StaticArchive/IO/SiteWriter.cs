using StaticArchive.Caching;
using StaticArchive.Caching.Serialization;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>Writes a site: beside the old one, or within its folder, first, then in its place.</summary>
internal static class SiteWriter
{
    /// <summary>1. refuse; 2. lock; 3. recover; 4. write the new site, linking what is unchanged; 5. replace.</summary>
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
                var replacement = SiteReplacement.Choose(output);
                using var buildLock = BuildLock.Acquire(output, replacement.LockPath);
                replacement.Recover();
                Replace(replacement, output, safe, options);
                replacement.Recover();
            }
        );

        return messages;
    }

    private static void Replace(
        SiteReplacement replacement,
        string output,
        IReadOnlyList<OutputFile> files,
        SiteWriterOptions options
    )
    {
        try
        {
            var previous = PreviousSite.List(output);
            replacement.Begin();
            Concurrency.ForEach(
                files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal).ToArray(),
                parent => Directory.CreateDirectory(Path.Combine(replacement.NewSite, parent))
            );
            var done = 0;
            Concurrency.ForEach(
                files,
                file =>
                {
                    WriteOne(file, previous, options.Cache, Path.Combine(replacement.NewSite, file.Path));
                    options.Progress?.Invoke(Interlocked.Increment(ref done));
                }
            );
            replacement.Commit();
        }
        catch
        {
            replacement.Rollback();
            throw;
        }
    }

    /// <summary>
    /// Takes the old file where it was made of the same inputs, or where it has the same bytes; else writes a new one.
    /// </summary>
    private static void WriteOne(OutputFile file, PreviousSite previous, DiskBuildCache? cache, string path)
    {
        var key = cache?.GetKey(file);
        if (key is { } same && cache!.FindContent(same) is { } known && previous.TryReuse(file.Path, known, path))
        {
            cache.RecordContent(same, known, isUnchanged: true);
        }
        else if (file.Chunks is { } chunks)
        {
            // Never compared with the old file: all of it would have to be in memory at once.
            WriteNew(path, chunks());
        }
        else
        {
            var bytes = file.Content();
            if (!previous.TryReuse(file.Path, bytes.Span, path))
            {
                WriteNew(path, [bytes]);
            }

            if (key is { } made)
            {
                var content = new ContentFingerprint(bytes.Length, FingerprintHasher.Hash(bytes.Span));
                cache!.RecordContent(made, content, isUnchanged: false);
            }
        }
    }

    private static void WriteNew(string path, IEnumerable<ReadOnlyMemory<byte>> chunks)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var chunk in chunks)
        {
            stream.Write(chunk.Span);
        }
    }
}
