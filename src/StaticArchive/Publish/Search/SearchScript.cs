using System.Reflection;
using System.Text;
using StaticArchive.Publish.Search.Engine;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search;

/// <summary>Puts the script of the search together: the table that folds letters, made from the one used here, the theme's parts, what is where.</summary>
internal static class SearchScript
{
    private const string Folder = "theme/js/search/";

    /// <summary>Parts in the order in which they need each other.</summary>
    private static readonly string[] Parts = ["words", "bits", "index", "query", "choices", "engine", "records", "marks", "box", "page"];

    /// <summary>The script.</summary>
    public static ReadOnlyMemory<byte> Write(Manifest manifest) =>
        Encoding.UTF8.GetBytes($"{Code()}staticArchive.search.open({manifest.ToJson()})\n");

    /// <summary>The script without what it knows of the archive.</summary>
    public static string Code()
    {
        var code = new StringBuilder("'use strict';\n(() => {\n").Append("const FOLDS = '").Append(FoldTable()).Append("';\nconst ENDINGS = '").Append(Terms.Endings.List).Append("';\n");
        foreach (var part in Parts)
        {
            code.Append(Lean(Embedded($"{Folder}{part}.js")));
        }

        return code.Append("})();\n").ToString();
    }

    /// <summary>For each folding, what letters fold to and, behind a colon, the letters: <c>a:àáâ…</c>. Lower case is the browser's business.</summary>
    public static string FoldTable()
    {
        var table = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        var one = new StringBuilder();
        for (var unit = '\u0080'; unit < char.MaxValue; unit++)
        {
            one.Clear();
            Folding.Append(one, unit);
            if (one.Length > 0 && !(one.Length == 1 && (one[0] == unit || one[0] == char.ToLowerInvariant(unit))) && char.ToLowerInvariant(unit) == unit)
            {
                var folded = one.ToString();
                (table.TryGetValue(folded, out var letters) ? letters : table[folded] = new StringBuilder()).Append(unit);
            }
        }

        return string.Join(' ', table.Select(entry => $"{entry.Key}:{entry.Value}")).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
    }

    /// <summary>Leaves out indentation, empty lines and lines that are comments.</summary>
    private static string Lean(string script)
    {
        var lean = new StringBuilder(script.Length);
        foreach (var line in script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && line != "'use strict';"))
        {
            lean.Append(line).Append('\n');
        }

        return lean.ToString();
    }

    private static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the theme lacks {name}");
        using var reader = new System.IO.StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
