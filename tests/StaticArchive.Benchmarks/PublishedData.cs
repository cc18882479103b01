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

    /// <summary>A print of a work in a reference list.</summary>
    /// <param name="Work">The work's id.</param>
    /// <param name="Document">The document's id.</param>
    /// <param name="Start">Where it stands in the file.</param>
    /// <param name="Print">The print.</param>
    internal sealed record Listed(string Work, string Document, int Start, JsonElement Print);

    /// <summary>The items of <c>references.json</c>.</summary>
    public IReadOnlyList<JsonElement> Works { get; }

    /// <summary>The items of <c>citations.json</c>.</summary>
    public IReadOnlyList<JsonElement> Citations { get; }

    /// <summary>Id of the document that was read from a file.</summary>
    public string DocumentAt(string path) => _documents[path];

    /// <summary>The reading text of a document, by code points.</summary>
    public IReadOnlyList<Rune> Text(string document) =>
        [.. Read($"data/documents/{document}.json").GetProperty("text").GetString()!.EnumerateRunes()];

    /// <summary>The prints of a work that stand in reference lists.</summary>
    public static IEnumerable<Listed> Prints(JsonElement work) =>
        work.GetProperty("custom")
            .GetProperty("occurrences")
            .EnumerateArray()
            .Where(print => !print.TryGetProperty("listed", out var listed) || listed.GetBoolean())
            .Select(print => new Listed(
                work.GetProperty("id").GetString()!,
                print.GetProperty("document").GetString()!,
                print.GetProperty("source").GetProperty("start").GetInt32(),
                print
            ));

    private JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(_files[path]);
        return json.RootElement.Clone();
    }
}
