using StaticArchive.Model.Text;

namespace StaticArchive.Model;

/// <summary>
/// What the names of files below <c>input/papers/</c> say about sidecars, the records that people write about papers.
/// </summary>
public static class SidecarName
{
    /// <summary>The folder in which they lie.</summary>
    public const string Papers = "input/papers/";

    /// <summary>
    /// Whether a file is a sidecar, or has a name that a person may have given to one: <c>x/Paper.yml</c>,
    /// <c>x/paper.yml.</c>, <c>x/papr.yaml</c>, <c>x/paper.yml.txt</c>, <c>x/old/paper.yml</c>, <c>x/x.yml</c>, and any
    /// <c>x.yml</c> that lies in no folder of a paper. Not <c>x/paper.xml</c>.
    /// </summary>
    public static bool IsLikely(string path)
    {
        if (!path.StartsWith(Papers, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = path[Papers.Length..].Split('/');
        var name = Normalize(parts[^1]);
        if (FindYamlExtension(name) is var dot and > 0)
        {
            return parts.Length == 1 || IsNearPaper(name[..dot]) || name[..dot] == Normalize(parts[0]);
        }

        // "paper.yam", "paper.ymal"
        dot = name.LastIndexOf(".y", StringComparison.Ordinal);
        return parts.Length > 1 && dot > 0 && name.Length - dot <= 5 && IsNearPaper(name[..dot]);
    }

    /// <summary>Whether a file is the sidecar of the paper whose folder it lies in.</summary>
    public static bool IsSidecarOfFolder(string path) =>
        path.StartsWith(Papers, StringComparison.Ordinal)
        && path[Papers.Length..].Split('/') is [_, "paper.yml" or "paper.yaml"];

    /// <summary>
    /// The name of a file without the extension of YAML and what stands behind it, null where it has none: <c>x</c> of
    /// <c>x.yml</c> and of <c>x.YML.txt</c>.
    /// </summary>
    public static string? GetStem(string name) =>
        FindYamlExtension(Normalize(name)) is var dot and > 0 ? name[..dot] : null;

    /// <summary>Whether a path ends as YAML does, whatever its capitals.</summary>
    public static bool HasYamlExtension(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static int FindYamlExtension(string name) =>
        Math.Max(
            name.LastIndexOf(".yml", StringComparison.Ordinal),
            name.LastIndexOf(".yaml", StringComparison.Ordinal)
        );

    private static bool IsNearPaper(string stem) => EditDistance.IsWithin(stem, "paper", 1);

    private static string Normalize(string name) => name.TrimEnd('.', ' ').ToLowerInvariant();
}
