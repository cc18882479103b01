using System.Text;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Scripts;

/// <summary>
/// Puts the script of the search together: the letters that fold as here, the theme's parts, what is where.
/// </summary>
internal static class SearchScript
{
    private const string Folder = "theme/js/search/";
    private const string Opening = "'use strict';\n(() => {\n";

    /// <summary>
    /// Letters and signs for which a browser's own decomposition (NFKD, without marks) is not what they fold to. Tests
    /// ask for every letter there is whether the script folds it as <see cref="Folding"/> does.
    /// </summary>
    private const string NotDecomposed =
        "ßæøđħıłœŧþðĸŋƀƒǽǣǿ"
        // quotation marks
        + "´‘’‚‛′ʼ“”„‟″«»"
        // dashes and an ellipsis
        + "‐‑‒–—―−…"
        // signs made of letters
        + "İₔℇℏ₨№℠℡™℻";

    /// <summary>Parts in the order in which they need each other.</summary>
    private static readonly string[] Parts =
    [
        "words",
        "bits",
        "index",
        "query",
        "choices",
        "engine",
        "records",
        "marks",
        "box",
        "open",
    ];

    /// <summary>What the search page alone needs.</summary>
    private static readonly string[] PageParts = ["facets", "page"];

    /// <summary>The script, with what it knows of the archive.</summary>
    public static ReadOnlyMemory<byte> Write(SearchManifest manifest, InterfaceWords words) =>
        Encoding.UTF8.GetBytes($"{Code(words)}staticArchive.search.open({manifest.ToJson()})\n");

    /// <summary>The script without what it knows of the archive.</summary>
    public static string Code(InterfaceWords words) => ScriptWords.Fill(AssetMinifier.MinifyScript(Source()), words);

    /// <summary>The same, as it was written, without the words that it shows.</summary>
    public static string Source()
    {
        var code = new StringBuilder(Opening)
            .Append("const FOLDS = '")
            .Append(FoldTable())
            .Append("';\n")
            .Append($"const ENDINGS = '{SuffixStripper.Suffixes}';\n")
            .Append($"const STOPS = '{StopWords.List}'.split(' ');\n")
            .Append($"const UNSPACED = '{EscapeUnits(UnspacedScripts.Ranges)}';\n")
            .Append($"const JOINERS = '{SignedWord.Joiners}';\n")
            .Append($"const PREFIXES = '{SignedWord.Prefixes}';\n")
            .Append($"const SUFFIXES = '{SignedWord.Suffixes}';\n")
            .Append($"const LONGEST_SIGNED = {SignedWord.MaxLength};\n");
        return Close(code, Parts);
    }

    /// <summary>
    /// The search page's own script as it was written, without the words that it shows; it follows the other one.
    /// </summary>
    public static string PageSource() => Close(new StringBuilder(Opening), PageParts);

    /// <summary>The same as it is sent.</summary>
    public static string PageCode(InterfaceWords words) =>
        ScriptWords.Fill(AssetMinifier.MinifyScript(PageSource()), words);

    private static string Close(StringBuilder code, IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            code.Append(
                ThemeResources.Read($"{Folder}{part}.js").Replace("'use strict';\n", "", StringComparison.Ordinal)
            );
        }

        return code.Append("})();\n").ToString();
    }

    /// <summary>For a class of a regular expression.</summary>
    private static string EscapeUnits(string ranges) =>
        string.Concat(ranges.Select(unit => unit < 0x80 ? unit.ToString() : $"\\\\u{(int)unit:x4}"));

    /// <summary>For each folding, what letters fold to and, behind a colon, the letters: <c>ss:ß</c>.</summary>
    private static string FoldTable()
    {
        var table = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var letter in NotDecomposed)
        {
            var folded = Folding.Fold(letter.ToString());
            if (!table.TryGetValue(folded, out var letters))
            {
                table[folded] = letters = new StringBuilder();
            }

            letters.Append(letter);
        }

        var entries = table.Keys.Order(StringComparer.Ordinal).Select(folded => $"{folded}:{table[folded]}");
        return string.Join(' ', entries).Replace("'", "\\'", StringComparison.Ordinal);
    }
}
