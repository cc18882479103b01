using System.Reflection;
using System.Text;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Search.Terms;

namespace StaticArchive.Publish.Search.Scripts;

/// <summary>Puts the script of the search together: the letters that fold as here, the theme's parts, what is where.</summary>
internal static class SearchScript
{
    private const string Folder = "theme/js/search/";

    /// <summary>
    /// Letters and signs for which a browser's own decomposition (NFKD, without marks) is not what they fold to. A test asks
    /// for every letter there is whether the script folds it as <see cref="Folding"/> does.
    /// </summary>
    private const string NotDecomposed = "ßæøđħıłœŧþðĸŋƀƒǽǣǿ´‘’‚‛′ʼ“”„‟″«»‐‑‒–—―−…İₔℇℏ₨№℠℡™℻";

    /// <summary>Properties that are the script's own; what the browser or the page's other scripts know by name is not among them.</summary>
    private const string Properties =
        "passage score scores choices group groups record terms family impacts numbers readings forms wanted unwanted word words part parts met tier results quoted exclude query "
        + "positions begins offset common far lists codes number total count first base text title authors address year kind field read gamma ascending section head section most depth must "
        + "aside shown";

    /// <summary>Parts in the order in which they need each other.</summary>
    private static readonly string[] Parts = ["words", "bits", "index", "query", "choices", "engine", "records", "marks", "box", "page"];

    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Write(Manifest manifest) =>
        Encoding.UTF8.GetBytes($"{Code()}staticArchive.search.open({manifest.ToJson()})\n");

    /// <summary>The script without what it knows of the archive.</summary>
    /// <param name="kept">Properties that keep their names, for tests that look at them.</param>
    public static string Code(params IEnumerable<string> kept) => ScriptShortener.Shorten(Source(), Properties.Split(' ').Except(kept, StringComparer.Ordinal));

    /// <summary>The same, as it was written.</summary>
    public static string Source()
    {
        var code = new StringBuilder("'use strict';\n(() => {\nconst FOLDS = '").Append(FoldTable()).Append("';\nconst ENDINGS = '").Append(SuffixStripper.Suffixes).Append("';\n");
        foreach (var part in Parts)
        {
            code.Append(Embedded($"{Folder}{part}.js").Replace("'use strict';\n", "", StringComparison.Ordinal));
        }

        return code.Append("})();\n").ToString();
    }

    /// <summary>For each folding, what letters fold to and, behind a colon, the letters: <c>ss:ß</c>.</summary>
    public static string FoldTable()
    {
        var table = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var letter in NotDecomposed)
        {
            var folded = Folding.Fold(letter.ToString());
            (table.TryGetValue(folded, out var letters) ? letters : table[folded] = new StringBuilder()).Append(letter);
        }

        return string.Join(' ', table.Keys.Order(StringComparer.Ordinal).Select(folded => $"{folded}:{table[folded]}")).Replace("'", "\\'", StringComparison.Ordinal);
    }

    private static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
