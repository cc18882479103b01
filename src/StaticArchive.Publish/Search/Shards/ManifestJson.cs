using System.Text.Json.Serialization;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>Reads and writes a manifest by code that the compiler makes: looking at the type while the program runs takes longer than a small archive's search.</summary>
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
