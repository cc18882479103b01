using StaticArchive.Ingest.Bibliography;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>Says which files below <c>input/papers/</c> make one paper.</summary>
/// <param name="messages">Receives what is wrong with names of files.</param>
internal sealed class PaperFolderGrouper(List<Message> messages)
{
    private readonly Dictionary<string, FileGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>
    /// The papers below <c>papers/</c>; a file whose paper has the id of another one is reported and left out.
    /// </summary>
    public static IReadOnlyList<PaperFolder> Group(IEnumerable<InputFile> files, List<Message> messages)
    {
        var grouper = new PaperFolderGrouper(messages);
        var all = files.ToList();
        var saved = new SavedPageFolders(all);
        var unread = new List<InputFile>();

        // Documents come first: what lies beside them is theirs. "paper.yml" comes before "paper.yaml".
        foreach (
            var file in all.OrderBy(file =>
                    SidecarName.IsLikely(file.Path) ? 2
                    : ReferenceFileReader.IsNamedAsRecords(file.Path) ? 1
                    : 0
                )
                .ThenBy(file =>
                    SidecarName.IsLikely(file.Path) && !file.Path.EndsWith(".yml", StringComparison.Ordinal)
                )
                .ThenBy(file => file.Path, StringComparer.Ordinal)
        )
        {
            var page = saved.FindPage(file.Path);
            if (page is not null && !PaperFolder.IsPicture(file.Path))
            {
                unread.Add(file);
            }
            else
            {
                grouper.Add(file, page ?? file.Path);
            }
        }

        messages.AddRange(saved.Report(unread));

        return
        [
            .. grouper._groups.Keys.Order(StringComparer.Ordinal).Select(id => grouper._groups[id].CreateFolder(id)),
        ];
    }

    /// <summary>Adds a file to the paper of a path: its own, or that of the page it was saved with.</summary>
    private void Add(InputFile file, string path)
    {
        var rest = path[SidecarName.Papers.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? rest : rest[..slash];
        var isLikelySidecar = SidecarName.IsLikely(file.Path);
        var id = Slug.FromName(slash < 0 ? GetStem(rest, isLikelySidecar) : folder, "paper");
        if (!_groups.TryGetValue(id, out var group))
        {
            group = _groups[id] = new FileGroup(folder);
        }

        if (isLikelySidecar || (SidecarName.HasYamlExtension(file.Path) && IsRecord(file, group)))
        {
            group.AddSidecar(file);
        }
        else if (group.Folder == folder || (slash < 0 && ReferenceFileReader.IsNamedAsRecords(file.Path)))
        {
            // "trams.bib" beside "trams.md" is its list.
            group.Files.Add(file);
        }
        else
        {
            messages.Add(
                MessageCatalog.DuplicateId(
                    new SourceLocation(file.Path),
                    "a paper",
                    id,
                    new SourceLocation(group.Files.Concat(group.Sidecars).First().Path)
                )
            );
        }
    }

    /// <summary>
    /// Whether a file holds its paper back, or reads like its record and is called as a document beside it:
    /// <c>x/minutes.yml</c> beside <c>x/minutes.txt</c>.
    /// </summary>
    private static bool IsRecord(InputFile file, FileGroup group) =>
        AccessReader.HoldsBack(file) || (group.HasDocumentBeside(file.Path) && PaperSidecar.BeginsAsRecord(file));

    private static string GetStem(string name, bool isLikelySidecar)
    {
        if (isLikelySidecar && SidecarName.GetStem(name) is { } stem)
        {
            return stem;
        }

        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }

    /// <summary>The files of one id.</summary>
    /// <param name="folder">Name of the folder, or of the first file where they lie in none.</param>
    private sealed class FileGroup(string folder)
    {
        private readonly List<InputFile> _strays = [];
        private InputFile? _sidecar;

        public string Folder { get; } = folder;

        public List<InputFile> Files { get; } = [];

        public IEnumerable<InputFile> Sidecars => _sidecar is null ? _strays : _strays.Prepend(_sidecar);

        /// <summary>Whether a document differs from a file in nothing but its extension.</summary>
        public bool HasDocumentBeside(string path) =>
            Files.Exists(file =>
                file.Path.StartsWith(path[..(path.LastIndexOf('.') + 1)], StringComparison.Ordinal)
                && !SidecarName.HasYamlExtension(file.Path)
            );

        public void AddSidecar(InputFile file)
        {
            if (_sidecar is null && IsOwn(file.Path[SidecarName.Papers.Length..]))
            {
                _sidecar = file;
            }
            else
            {
                _strays.Add(file);
            }
        }

        public PaperFolder CreateFolder(string id)
        {
            var files = Files.ToLookup(file => PaperFolder.IsPicture(file.Path));
            return new PaperFolder(id, [.. files[Files.TrueForAll(file => PaperFolder.IsPicture(file.Path))]], _sidecar)
            {
                Pictures = Files.TrueForAll(file => PaperFolder.IsPicture(file.Path)) ? [] : [.. files[true]],
                Strays = _strays,
            };
        }

        /// <summary><c>x/paper.yml</c> of the folder <c>x</c>, and <c>x.yml</c> beside <c>x.md</c>.</summary>
        private bool IsOwn(string path) =>
            path.Contains('/', StringComparison.Ordinal)
                ? path.StartsWith(Folder + "/", StringComparison.Ordinal)
                    && SidecarName.IsSidecarOfFolder(SidecarName.Papers + path)
                : (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                    && (Files.Count == 0 || Files.Exists(file => IsBeside(file.Path, path)));

        private static bool IsBeside(string document, string sidecar) =>
            document.StartsWith(
                SidecarName.Papers + sidecar[..sidecar.LastIndexOf('.')] + ".",
                StringComparison.Ordinal
            ) && !document[SidecarName.Papers.Length..].Contains('/', StringComparison.Ordinal);
    }
}
