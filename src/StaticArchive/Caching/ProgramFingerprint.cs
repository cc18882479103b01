using System.Text;
using StaticArchive.Caching.Serialization;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish;

namespace StaticArchive.Caching;

/// <summary>Tells the running program from others, which may make other bytes of the same input.</summary>
internal static class ProgramFingerprint
{
    /// <summary>
    /// Fingerprint of the code of all assemblies of the program, of the runtime, and of the versions of its libraries.
    /// </summary>
    public static Fingerprint Compute()
    {
        var assemblies = new[]
        {
            typeof(ProgramFingerprint),
            typeof(Document),
            typeof(Ingestion),
            typeof(Linking),
            typeof(Publishing),
            typeof(object),
        };
        var libraries = Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.deps.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
        var parts = assemblies.Select(type => type.Module.ModuleVersionId.ToString()).Concat(libraries);
        return FingerprintHasher.Hash(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }
}
