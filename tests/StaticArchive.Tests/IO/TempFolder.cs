using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.IO;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    /// <summary>Full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("static archive é ").FullName;

    /// <summary>A path below it.</summary>
    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file below it.</summary>
    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>
    /// Writes an archive of so many papers; <paramref name="word"/> makes two of them differ in every paper.
    /// </summary>
    public void WriteArchive(int papers, string word)
    {
        for (var i = 1; i <= papers; i++)
        {
            Write(
                $"input/papers/paper-{i}/text.md",
                $"# Paper number {i}\n\n## Findings\n\nThe {word} of paper {i} was looked at for a year, and "
                    + "nobody was surprised.\n"
            );
        }
    }

    /// <summary>
    /// Every file below a folder with the hash of its content, a line each; <c>nothing</c> where there is no folder.
    /// </summary>
    public static string Tree(string folder) =>
        !Directory.Exists(folder)
            ? "nothing"
            : string.Join(
                '\n',
                Directory
                    .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(path =>
                        (
                            $"{System.IO.Path.GetRelativePath(folder, path)} "
                            + $"{Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"
                        )
                    )
                    .Order(StringComparer.Ordinal)
            );

    /// <inheritdoc/>
    public void Dispose()
    {
        Open(new DirectoryInfo(Path));
        Directory.Delete(Path, recursive: true);
    }

    /// <summary>
    /// Lets its folders be deleted again. A link is never followed: what lies behind it is not this test's.
    /// </summary>
    private static void Open(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows() || folder.LinkTarget is not null)
        {
            return;
        }

        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (var inner in folder.EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            Open(inner);
        }
    }

    /// <summary>A file of a site.</summary>
    public static OutputFile Page(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));
}
