using System.Text.Json.Serialization;

namespace StaticArchive.Publish.Search.Scripts;

/// <summary>
/// Writes a manifest by code that the compiler makes: looking at the type while the program runs takes longer than a
/// small archive's search.
/// </summary>
[JsonSerializable(typeof(SearchManifest))]
internal sealed partial class SearchManifestJson : JsonSerializerContext;
