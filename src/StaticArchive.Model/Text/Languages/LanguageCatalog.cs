using System.Reflection;

namespace StaticArchive.Model.Text.Languages;

/// <summary>
/// All languages whose words the rules know: each is a file <c>&lt;tag&gt;.txt</c> of this folder, and one more is read
/// by being there. English comes first, so that of a phrase in two languages its meaning holds.
/// </summary>
public static class LanguageCatalog
{
    private const string Folder = "languages/";
    private const string First = Folder + "en.txt";

    /// <summary>The languages, English first, then by tag.</summary>
    public static IReadOnlyList<LanguageWords> All { get; } = Read();

    /// <summary>The words of some lists, of all languages together, compared with case.</summary>
    public static HashSet<string> GetWords(params ReadOnlySpan<string> lists)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            words.UnionWith(All.SelectMany(language => language.GetWords(list)));
        }

        return words;
    }

    /// <summary>The phrases of a list, of all languages, each once.</summary>
    public static IReadOnlyList<string> GetPhrases(string list) =>
        [.. All.SelectMany(language => language.GetPhrases(list)).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// A table of the phrases of some lists, folded, with a value for each list. Of a phrase in two lists the first
    /// holds.
    /// </summary>
    public static Dictionary<string, T> MapPhrases<T>(params ReadOnlySpan<(T Value, string List)> lists)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, list) in lists)
        {
            foreach (var phrase in GetPhrases(list))
            {
                map.TryAdd(Folding.Fold(phrase), value);
            }
        }

        return map;
    }

    private static LanguageWords[] Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .OrderBy(name => name == First ? 0 : 1)
                .ThenBy(name => name, StringComparer.Ordinal)
                .Select(name => LanguageWords.Parse(ReadText(assembly, name))),
        ];
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
