using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Folders that browsers put beside a page when they save it: <c>Care in towns_files/</c> beside <c>Care in
/// towns.html</c>. Their pictures are the page's; scripts and styles are nobody's.
/// </summary>
/// <param name="files">All files of papers.</param>
internal sealed class SavedPageFolders(IReadOnlyList<InputFile> files)
{
    /// <summary>What browsers add to the page's name, in English and in languages with a word for it.</summary>
    private static readonly string[] Endings =
    [
        "_files",
        "-Dateien",
        "_Dateien",
        "_fichiers",
        "_archivos",
        "_ficheiros",
        "_arquivos",
        "_bestanden",
        "_pliki",
        "_soubory",
        "-filer",
    ];

    private static readonly string[] PageExtensions = [".html", ".htm", ".xhtml"];

    /// <summary>
    /// What pages load besides pictures; frames are <c>saved_resource.html</c>, and names may have lost their ends. A
    /// report that somebody put into such a folder is a document as anywhere.
    /// </summary>
    private static readonly string[] PartExtensions =
    [
        ".css",
        ".js",
        ".mjs",
        ".json",
        ".map",
        ".download",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".eot",
        ".ico",
        .. PageExtensions,
    ];

    private readonly Dictionary<string, string> _pages = files
        .Where(file => Array.Exists(PageExtensions, extension => HasExtension(file.Path, extension)))
        .DistinctBy(file => file.Path[..file.Path.LastIndexOf('.')], StringComparer.Ordinal)
        .ToDictionary(file => file.Path[..file.Path.LastIndexOf('.')], file => file.Path, StringComparer.Ordinal);

    /// <summary>The page that a file was saved with; null for all others.</summary>
    public string? FindPage(string path)
    {
        if (!PaperFolder.IsPicture(path) && !IsPart(path[(path.LastIndexOf('/') + 1)..]))
        {
            return null;
        }

        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path[..slash];
            if (
                Array.Find(Endings, ending => folder.EndsWith(ending, StringComparison.Ordinal)) is { } found
                && _pages.TryGetValue(folder[..^found.Length], out var page)
            )
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>Whether a folder of the path is called as such folders are.</summary>
    public static bool IsNamedSo(string path) =>
        path.Split('/')
            .SkipLast(1)
            .Any(folder => Array.Exists(Endings, ending => folder.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Files saved with pages that nobody reads, one message a page.</summary>
    public IEnumerable<Message> Report(IEnumerable<InputFile> unread) =>
        unread
            .GroupBy(file => FindPage(file.Path)!, StringComparer.Ordinal)
            .Select(group => MessageCatalog.SavedPageFiles(new SourceLocation(group.Key), group.Count()));

    private static bool IsPart(string name) =>
        !name.Contains('.', StringComparison.Ordinal)
        || Array.Exists(PartExtensions, extension => HasExtension(name, extension));

    private static bool HasExtension(string path, string extension) =>
        path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
