using System.Text;
using System.Text.Json;
using StaticArchive.Model;

namespace StaticArchive.Benchmarks;

/// <summary>
/// What the data files of a built site say of citations and references, and nothing that only the program knows.
/// </summary>
internal sealed class PublishedData
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly Dictionary<string, string> _documents;

    /// <summary>Reads them from the files of a site.</summary>
    public PublishedData(IEnumerable<OutputFile> files)
    {
        _files = files
            .Where(file =>
                file.Path.StartsWith("data/", StringComparison.Ordinal)
                && file.Path.EndsWith(".json", StringComparison.Ordinal)
            )
            .ToDictionary(file => file.Path, file => file.Content(), StringComparer.Ordinal);
        Works = [.. Read("data/references.json").EnumerateArray()];
        Citations = [.. Read("data/citations.json").EnumerateArray()];
        _documents = Read("data/papers.json")
            .EnumerateArray()
            .SelectMany(paper => paper.GetProperty("documents").EnumerateArray())
            .ToDictionary(
                document => document.GetProperty("path").GetString()!,
                document => document.GetProperty("id").GetString()!,
                StringComparer.Ordinal
            );
    }

    /// <summary>An entry of a reference list.</summary>
    /// <param name="Work">The work's id.</param>
    /// <param name="Document">The document's id.</param>
    /// <param name="Start">Where it stands in the file.</param>
    /// <param name="Data">The entry as it is published.</param>
    internal sealed record Listed(string Work, string Document, int Start, JsonElement Data);

    /// <summary>The items of <c>references.json</c>.</summary>
    public IReadOnlyList<JsonElement> Works { get; }

    /// <summary>The items of <c>citations.json</c>.</summary>
    public IReadOnlyList<JsonElement> Citations { get; }

    /// <summary>Id of the document that was read from a file.</summary>
    public string DocumentAt(string path) => _documents[path];

    /// <summary>The reading text of a document, by code points.</summary>
    public IReadOnlyList<Rune> Text(string document) =>
        [.. Read($"data/documents/{document}.json").GetProperty("text").GetString()!.EnumerateRunes()];

    /// <summary>The entries of a work that stand in reference lists.</summary>
    public static IEnumerable<Listed> Occurrences(JsonElement work) =>
        work.GetProperty("custom")
            .GetProperty("occurrences")
            .EnumerateArray()
            .Where(entry => !entry.TryGetProperty("listed", out var listed) || listed.GetBoolean())
            .Select(entry => new Listed(
                work.GetProperty("id").GetString()!,
                entry.GetProperty("document").GetString()!,
                entry.GetProperty("source").GetProperty("start").GetInt32(),
                entry
            ));

    private JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(_files[path]);
        return json.RootElement.Clone();
    }
}
