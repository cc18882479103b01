using System.Reflection;
using System.Text;
using StaticArchive.Publish.Search.Engine;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search;

/// <summary>Puts the script of the search together: the letters that fold as here, the theme's parts, what is where.</summary>
internal static class SearchScript
{
    private const string Folder = "theme/js/search/";

    /// <summary>
    /// Letters and signs for which a browser's own decomposition (NFKD, without marks) is not what they fold to. A test asks
    /// for every letter there is whether the script folds it as <see cref="Folding"/> does.
    /// </summary>
    private const string NotDecomposed = "ßæøđħıłœŧþðĸŋƀƒǽǣǿ´‘’‚‛′ʼ“”„‟″«»‐‑‒–—―−…İₔℇℏ₨№℠℡™℻";

    /// <summary>
    /// Names that are the script's own wherever they stand outside strings; they are published as a letter or two. What the browser
    /// or the page's other scripts know by name is not among them.
    /// </summary>
    private const string Names =
        "A_SCREEN CHAIN CHUNK DECOMPOSED ENDING ENDINGS EXACT FIELDS FOLDS INVISIBLE LETTERS LONGEST LONGEST_SHOWN MOST_PARTS ONE PARSERS PLACES UNIT VALUES "
        + "WORDS active addChoice address addressOf all archive ascending aside asked authors back backwards base before begin begins below best bits candidate "
        + "card chain choice choices choose chunk code codes colon common content count current cut depth describe directory distance each either end entry "
        + "evaluate event excerpt exclude factor family far fetchMissing field fill filters first fold folder folds form forms found fromAddress full gamma group "
        + "groupOf groups grow have head heads high hits impact impacts inOrder inherited input into isPhrase item its itself kept kind known label last least "
        + "left letter limit line lines link links list lists longer longest low lower manifest markPage marked marks meant meantBefore meets mended met middle "
        + "mine missing more most name narrow near nearest next node notes number numbers offset only option options ordered other others own page parse part "
        + "parts passage passages path phrase piece pieces place places plain position positions previous query queryLink quoted rank read readList readPositions "
        + "readToken reader reading readings record records related remember rest result results run score scores section sets shared shorter show shown "
        + "squeeze start starts status stop suggest take takeRecords terms text texts tier times title toggle token tokens total turn typed typing unit "
        + "unwanted visible walker wanted where whole without word words year years";

    /// <summary>Parts in the order in which they need each other.</summary>
    private static readonly string[] Parts = ["words", "bits", "index", "query", "choices", "engine", "records", "marks", "box", "page"];

    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Write(Manifest manifest) =>
        Encoding.UTF8.GetBytes($"{Code()}staticArchive.search.open({manifest.ToJson()})\n");

    /// <summary>The script without what it knows of the archive.</summary>
    public static string Code() => ScriptShortener.Shorten(Source(), Names.Split(' '));

    /// <summary>The same, as it was written.</summary>
    public static string Source()
    {
        var code = new StringBuilder("'use strict';\n(() => {\nconst FOLDS = '").Append(FoldTable()).Append("';\nconst ENDINGS = '").Append(Endings.List).Append("';\n");
        foreach (var part in Parts)
        {
            code.Append(Embedded($"{Folder}{part}.js").Replace("'use strict';\n", "", StringComparison.Ordinal));
        }

        return code.Append("})();\n").ToString();
    }

    /// <summary>For each folding, what letters fold to and, behind a colon, the letters: <c>ss:ß</c>.</summary>
    public static string FoldTable()
    {
        var table = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var letter in NotDecomposed)
        {
            var folded = Folding.Fold(letter.ToString());
            (table.TryGetValue(folded, out var letters) ? letters : table[folded] = new StringBuilder()).Append(letter);
        }

        return string.Join(' ', table.Select(entry => $"{entry.Key}:{entry.Value}")).Replace("'", "\\'", StringComparison.Ordinal);
    }

    private static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
