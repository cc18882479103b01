using System.Reflection;
using System.Text;
using StaticArchive.IO;

namespace StaticArchive.Commands.New;

/// <summary>
/// The files that an archive in a repository of its own takes beside its input: the tool's version, forms for
/// contributions, the check on proposals, and how hosts build it. They stand under <c>Repository/</c> as they are
/// written, but for <c>{{title}}</c> and <c>{{version}}</c>.
/// </summary>
internal static class RepositoryTemplate
{
    private const string Prefix = "repository/";

    /// <summary>This program's version as packages name it: <c>0.2.0</c>, <c>0.2.1-alpha.0.3</c>.</summary>
    public static string Version { get; } =
        typeof(RepositoryTemplate)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>
    /// Writes the files that are not there yet below <paramref name="root"/>; paths, relative, of those it has
    /// written, in order.
    /// </summary>
    public static IReadOnlyList<string> Write(string root, string title)
    {
        var written = new List<string>();
        foreach (var (path, text) in Read())
        {
            if (!FileSystem.FileExists(Path.Combine(root, path)))
            {
                FileSystem.CreateFile(root, path, Encoding.UTF8.GetBytes(Fill(text, title)));
                written.Add(path);
            }
        }

        return written;
    }

    private static string Fill(string text, string title) =>
        text.Replace("{{title}}", title, StringComparison.Ordinal)
            .Replace("{{version}}", Version, StringComparison.Ordinal);

    private static SortedDictionary<string, string> Read()
    {
        var assembly = typeof(RepositoryTemplate).Assembly;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // A program that was compiled on Windows names them with its separators.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                files.Add(path[Prefix.Length..], reader.ReadToEnd());
            }
        }

        return files;
    }
}
