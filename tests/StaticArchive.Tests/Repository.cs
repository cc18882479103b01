using System.Text.Json;
using StaticArchive.Model;

namespace StaticArchive.Tests;

/// <summary>Finds the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file of the repository, or all files below a folder, as an archive's input.</summary>
    public static IEnumerable<InputFile> Files(string path)
    {
        var full = At(path);
        var files = File.Exists(full) ? [full] : Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories);
        return files.Select(file => new InputFile(
            Path.GetRelativePath(Root, file).Replace('\\', '/'),
            File.ReadAllBytes(file)
        ));
    }

    /// <summary>The strings of a JSON file, in order.</summary>
    public static IReadOnlyList<string> Strings(params string[] parts) =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(At(parts)))!;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaticArchive.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside their repository");
        }

        return folder.FullName;
    }
}
