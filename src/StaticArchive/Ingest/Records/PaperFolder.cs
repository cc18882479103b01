using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>The files of one paper: a folder below <c>papers/</c>, or a loose file there.</summary>
/// <param name="Id">Its id: the slug of the folder's or file's name.</param>
/// <param name="Documents">Files to be read, by path.</param>
/// <param name="Sidecar">Its <c>paper.yml</c>.</param>
internal sealed record PaperFolder(string Id, IReadOnlyList<InputFile> Documents, InputFile? Sidecar)
{
    /// <summary>
    /// A paper of several documents has their stems; files of the same stem are told apart by their endings, and those of the
    /// same name in several folders by numbers.
    /// </summary>
    public IReadOnlyList<(InputFile File, string Stem)> Stems()
    {
        var stems = Documents.Select(file => Text.Slug.Of(Stem(file.Path), "document")).ToList();
        var alone = stems.GroupBy(stem => stem, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var (taken, numbers) = (new HashSet<string>(alone, StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        return [.. Documents.Select((file, i) => (file, alone.Contains(stems[i]) ? stems[i] : Free(Text.Slug.Of(Name(file.Path).Replace('.', '-'), "document"), taken, numbers)))];
    }

    /// <summary>Parts files below <c>papers/</c> into papers; two whose ids collide are one trouble each.</summary>
    public static IReadOnlyList<PaperFolder> Group(IEnumerable<InputFile> files, List<Message> messages)
    {
        var folders = new Dictionary<string, (string Folder, List<InputFile> Files)>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var rest = file.Path["input/papers/".Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            var folder = slash < 0 ? rest : rest[..slash];
            var id = Text.Slug.Of(slash < 0 ? Stem(rest) : folder, "paper");
            if (!folders.TryGetValue(id, out var entry))
            {
                entry = folders[id] = (folder, []);
            }

            if (entry.Folder != folder)
            {
                messages.Add(Messages.TakenId(new Place(file.Path), "a paper", id, new Place(entry.Files[0].Path)));
                continue;
            }

            entry.Files.Add(file);
        }

        return [.. folders.Keys.Order(StringComparer.Ordinal).Select(id => Make(id, folders[id].Files))];
    }

    /// <summary>Reads the sidecar, if there is one.</summary>
    public YamlMap? ReadSidecar(List<Message> messages)
    {
        if (Sidecar is null)
        {
            return null;
        }

        var file = Decoding.Decode(Sidecar);
        return YamlReader.ReadMap(file, new Span(0, file.Text.Length), messages);
    }

    private static string Free(string stem, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var free = stem;
        while (!taken.Add(free))
        {
            numbers[stem] = numbers.GetValueOrDefault(stem, 1) + 1;
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{numbers[stem]}");
        }

        return free;
    }

    private static PaperFolder Make(string id, List<InputFile> files) =>
        new(id, [.. files.Where(file => !IsSidecar(file.Path))], files.Find(file => IsSidecar(file.Path)));

    private static bool IsSidecar(string path) => Name(path) is "paper.yml" or "paper.yaml";

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Stem(string path)
    {
        var name = Name(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
