using System.IO;
using StaticArchive.Documents;
using StaticArchive.Keeping;

namespace StaticArchive.OnDisk;

/// <summary>Writes a site: beside the old one first, then in its place.</summary>
internal static class SiteWriter
{
    /// <summary>1. refuse; 2. lock; 3. recover; 4. write the new site, linking what is unchanged; 5. swap.</summary>
    public static IReadOnlyList<Message> Write(string folder, IReadOnlyList<OutputFile> files, WriteOptions options)
    {
        var output = RealPath.Of(folder);
        var trouble = new List<Message>();
        var safe = OutputPaths.Check([.. files, OutputGuard.MarkerFile], trouble);
        FaultException.Guard(folder, () =>
        {
            OutputGuard.CheckOurs(output, options.Force);
            Directory.CreateDirectory(Path.GetDirectoryName(output)!);
            using var held = BuildLock.Take(output);
            var swap = new SiteSwap(output);
            swap.Recover();
            Fill(swap, output, safe, options);
            swap.Commit();
        });

        return trouble;
    }

    private static void Fill(SiteSwap swap, string output, IReadOnlyList<OutputFile> files, WriteOptions options)
    {
        try
        {
            var old = OldSite.List(output);
            Directory.CreateDirectory(swap.Next);
            Parallel.ForEach(files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal), parent => Directory.CreateDirectory(Path.Combine(swap.Next, parent)));
            var done = 0;
            Parallel.ForEach(files, file =>
            {
                WriteOne(file, (old, options.Memory), Path.Combine(swap.Next, file.Path));
                options.Progress?.Invoke(Interlocked.Increment(ref done));
            });
        }
        catch
        {
            swap.Abandon();
            throw;
        }
    }

    private static void WriteOne(OutputFile file, (OldSite Site, BuildMemory? Memory) old, string path)
    {
        var key = old.Memory is null ? null : BuildMemory.KeyOf(file);
        if (key is { } same && old.Memory!.ContentOf(same) is { } content && old.Site.TryReuse(file.Path, content, path))
        {
            old.Memory.Note(same, content, isUnchanged: true);
            return;
        }

        // What is made in pieces is written anew: to hold it against the old file would take all of it at once.
        if (file.Pieces is { } pieces)
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
                old.Memory!.Note(made, new FileContent(bytes.Length, Shapes.Hash(bytes.Span)), isUnchanged: false);
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
