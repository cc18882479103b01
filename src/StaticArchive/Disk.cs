using System.IO;
using StaticArchive.Documents;

namespace StaticArchive;

/// <summary>The only file that touches the disk: reads the archive, puts the site in its place.</summary>
public static class Disk
{
    /// <summary>The nearest folder upwards that holds <c>input/</c>; null if there is none.</summary>
    public static string? FindArchive(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "input")))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>Every file below <c>input/</c>, its path relative to the archive.</summary>
    public static IReadOnlyList<InputFile> Read(string input)
    {
        var files = new List<InputFile>();
        foreach (var path in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files.Add(new InputFile("input/" + Path.GetRelativePath(input, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        }

        return files;
    }

    /// <summary>Builds the new site beside the old one and puts it in its place.</summary>
    public static void Write(string output, IReadOnlyList<OutputFile> files)
    {
        var next = output.TrimEnd('/') + ".next";
        var old = output.TrimEnd('/') + ".old";
        Remove(next);
        Parallel.ForEach(files, file =>
        {
            var path = Path.Combine(next, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(file.Content().Span);
        });
        Directory.CreateDirectory(next);
        Remove(old);
        if (Directory.Exists(output))
        {
            Directory.Move(output, old);
        }

        Directory.Move(next, output);
        Remove(old);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
