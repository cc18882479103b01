using StaticArchive.Ingest.Records;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>The pictures beside the documents of a paper, and which of them a document has named.</summary>
internal sealed class PictureFolder(IReadOnlyList<InputFile> files)
{
    private readonly Dictionary<string, InputFile> _byPath = files.ToDictionary(
        file => file.Path,
        StringComparer.OrdinalIgnoreCase
    );

    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Those that no document has named so far.</summary>
    public IEnumerable<InputFile> Unused => files.Where(file => !_named.Contains(file.Path));

    /// <summary>
    /// The picture at an address relative to a document: <c>figures/launch%20rates.png</c>, <c>./a.png?raw=true</c>.
    /// Null for none; never a file of another folder than the paper's.
    /// </summary>
    public InputFile? Find(string document, string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]).Replace('\\', '/');
        var parts = document[..document.LastIndexOf('/')].Split('/').ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        var file = FindByPath(string.Join('/', parts));
        if (file is not null)
        {
            _named.Add(file.Path);
        }

        return file;
    }

    /// <summary>Publishers leave the extension out in JATS: <c>xlink:href="ferries-g001"</c>.</summary>
    private InputFile? FindByPath(string path) =>
        _byPath.TryGetValue(path, out var file)
            ? file
            : PaperFolder
                .PictureExtensions.Select(extension => _byPath.GetValueOrDefault(path + extension))
                .FirstOrDefault(found => found is not null);
}
