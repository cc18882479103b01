using System.Reflection;

namespace StaticArchive.Model.Localization;

/// <summary>
/// The languages that the site can speak: each is a file of <c>theme/words</c>, and one more is there by being there.
/// </summary>
public static class InterfaceLanguages
{
    /// <summary>The language that has every word, which others fall back on.</summary>
    public const string Default = "en-GB";

    private const string Folder = "words/";
    private const string Extension = ".yml";

    /// <summary>Their BCP 47 tags, English first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .OrderBy(name => name == Default ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>The one for a tag: the same, else one with its first subtag (<c>de</c> for <c>de-CH</c>).</summary>
    public static string? Find(string tag) =>
        All.FirstOrDefault(name => name.Equals(tag, StringComparison.OrdinalIgnoreCase))
        ?? All.FirstOrDefault(name => AreAlike(name, tag));

    /// <summary>Whether two tags are of one language: <c>en</c>, <c>en-GB</c>.</summary>
    public static bool AreAlike(string one, string other) =>
        GetPrimary(one).Equals(GetPrimary(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The first subtag: <c>en</c> of <c>en-GB</c>.</summary>
    public static string GetPrimary(string tag) => tag.Split('-', '_')[0];

    /// <summary>The text of the file of a language.</summary>
    internal static string ReadFile(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + language + Extension)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
