using System.IO;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Keeping;

namespace StaticArchive.OnDisk;

/// <summary>What stands for the program that runs: another one may make other bytes of the same input.</summary>
internal static class ProgramDigest
{
    /// <summary>Of its own code, of the runtime, and of the versions of all libraries it was put together with.</summary>
    public static Digest Take()
    {
        var libraries = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.deps.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return Shapes.Hash(Encoding.UTF8.GetBytes(string.Join('\n', libraries.Prepend($"{typeof(Disk).Module.ModuleVersionId} {typeof(object).Module.ModuleVersionId}"))));
    }
}
