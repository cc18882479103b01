using StaticArchive.Ingest.Bibliography;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>The files of one paper: a folder below <c>input/papers/</c>, or a single file there.</summary>
/// <param name="Id">Its id: the slug of the folder's or file's name.</param>
/// <param name="Documents">Files to be read, by path.</param>
/// <param name="Sidecar">Its <c>paper.yml</c>, or the <c>x.yml</c> beside a single <c>x.md</c>.</param>
internal sealed record PaperFolder(string Id, IReadOnlyList<InputFile> Documents, InputFile? Sidecar)
{
    /// <summary>Extensions of files that are taken for pictures.</summary>
    public static IReadOnlyList<string> PictureExtensions { get; } = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];

    /// <summary>Whether a file is taken for a picture, by its name.</summary>
    public static bool IsPicture(string path) =>
        PictureExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Pictures that a document may name, where there is a document.</summary>
    public IReadOnlyList<InputFile> Pictures { get; init; } = [];

    /// <summary>What <c>papers.csv</c> says of it.</summary>
    public IReadOnlyList<PaperCell> Row { get; init; } = [];

    /// <summary>
    /// The stem of each document, in the order of <see cref="Documents"/>, which makes its address: the slug of the
    /// file's name without extension, with it where two files differ in nothing else, and with a number where files of
    /// one name lie in several folders. Records beside a text take no name from it: the address of <c>trams.md</c>
    /// stays when <c>trams.bib</c> is added.
    /// </summary>
    public IReadOnlyList<string> GetStems()
    {
        var stems = Documents.Select(file => Slug.FromName(GetStem(file.Path), "document")).ToList();
        var named = stems
            .Zip(Documents, (stem, file) => new NamedFile(stem, ReferenceFileReader.IsNamedAsRecords(file.Path)))
            .ToLookup(file => file.Stem, StringComparer.Ordinal);
        var unique = named
            .Where(group => group.Count() == 1 || group.Count(file => !file.IsRecords) == 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(unique, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. stems.Select(
                (stem, i) =>
                    unique.Contains(stem)
                    && (named[stem].Count() == 1 || !ReferenceFileReader.IsNamedAsRecords(Documents[i].Path))
                        ? stem
                        : GetUniqueStem(
                            Slug.FromName(GetFileName(Documents[i].Path).Replace('.', '-'), "document"),
                            taken,
                            numbers
                        )
            ),
        ];
    }

    /// <summary>
    /// Files that look like its sidecar and are none: <c>x/Paper.yml</c>, <c>x/old/paper.yml</c>, a second one. They
    /// are errors, and what they hold back is held back.
    /// </summary>
    public IReadOnlyList<InputFile> Strays { get; init; } = [];

    private static string GetUniqueStem(string stem, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var free = stem;
        while (!taken.Add(free))
        {
            numbers[stem] = numbers.GetValueOrDefault(stem, 1) + 1;
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{numbers[stem]}");
        }

        return free;
    }

    private sealed record NamedFile(string Stem, bool IsRecords);

    private static string GetFileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string GetStem(string path)
    {
        var name = GetFileName(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
