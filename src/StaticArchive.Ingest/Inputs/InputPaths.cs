using StaticArchive.Model;

namespace StaticArchive.Ingest.Inputs;

/// <summary>Which file of <c>input/</c> is read as what, by its path.</summary>
internal static class InputPaths
{
    /// <summary>The archive's settings.</summary>
    public const string Settings = "input/archive.yml";

    /// <summary>Queries and the passages they have to find.</summary>
    public const string SearchCases = "input/search-cases.yml";

    /// <summary>A folder for each paper.</summary>
    public const string Papers = SidecarName.Papers;

    /// <summary>Records of many papers in one table.</summary>
    public const string PaperTable = Papers + "papers.csv";

    /// <summary>Curated records, aliases and lists of works.</summary>
    public const string References = "input/references/";

    /// <summary>Events, in YAML.</summary>
    public const string Timeline = "input/timeline/";

    /// <summary>Annotations, in Markdown.</summary>
    public const string Annotations = "input/annotations/";

    /// <summary>The archive's own pages, in Markdown.</summary>
    public const string Pages = "input/pages/";

    /// <summary>Style sheets, templates, logo, the picture for shared links.</summary>
    public const string Theme = "input/theme/";

    /// <summary>Words of the interface.</summary>
    public const string Words = Theme + "words.yml";

    /// <summary>The files below a folder.</summary>
    public static IEnumerable<InputFile> GetFilesBelow(IEnumerable<InputFile> files, string folder) =>
        files.Where(file => IsBelow(file.Path, folder));

    /// <summary>The files of a folder that are read there: YAML, Markdown or style sheets.</summary>
    public static IEnumerable<InputFile> GetFiles(
        IEnumerable<InputFile> files,
        string folder,
        Func<string, bool> isRead
    ) => GetFilesBelow(files, folder).Where(file => isRead(file.Path));

    /// <summary>Whether a reader takes the file; of a folder of papers or references every file is looked at.</summary>
    public static bool IsKnown(string path) =>
        path is Settings or SearchCases or Words
        || IsBelow(path, Papers)
        || IsBelow(path, References)
        || (IsBelow(path, Timeline) && IsYaml(path))
        || (IsBelow(path, Theme) && ThemeReader.IsThemeFile(path))
        || ((IsBelow(path, Annotations) || IsBelow(path, Pages)) && IsMarkdown(path));

    /// <summary><c>.yml</c> or <c>.yaml</c></summary>
    public static bool IsYaml(string path) => SidecarName.HasYamlExtension(path);

    /// <summary><c>.md</c></summary>
    public static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>.css</c>, in small letters only.</summary>
    public static bool IsStyleSheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
}
