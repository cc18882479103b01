using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// What letters and signs fold to, for scripts: of the Basic Multilingual Plane all units for which it is not enough to
/// make them small and to leave out marks. Made from <see cref="Folding"/> itself, so that the two cannot differ.
/// </summary>
internal static class FoldTableWriter
{
    private const string Placeholder = "FOLDS = ``";

    /// <summary>
    /// A stretch goes on over so many units that are not in the table; another would take more bytes.
    /// </summary>
    private const int Gap = 16;

    /// <summary>The script with the table in its place.</summary>
    public static string Fill(string script) =>
        script.Contains(Placeholder, StringComparison.Ordinal)
            ? script.Replace(Placeholder, $"FOLDS = `{Write()}`", StringComparison.Ordinal)
            : throw new InvalidOperationException($"the theme's script lacks {Placeholder}");

    /// <summary>
    /// Entries with blanks between. One for each folding of several units: <c>ae:æǣǽ</c>. One for each stretch of
    /// units: the first of them, then what each from there on folds to, a dot for one that is not in the table:
    /// <c>Ƒff</c>.
    /// </summary>
    private static string Write()
    {
        var table = new StringBuilder();
        var several = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        var folded = new StringBuilder();
        for (int unit = 0x80, next = 0; unit <= char.MaxValue; unit++)
        {
            Folding.Append(folded.Clear(), (char)unit);
            var lower = char.ToLowerInvariant((char)unit);
            if (folded.Length > 1 && lower == unit)
            {
                var key = folded.ToString();
                (several.TryGetValue(key, out var units) ? units : several[key] = new StringBuilder()).Append(lower);
            }
            else if (folded.Length == 1 && folded[0] != lower)
            {
                var stretch =
                    unit - next <= Gap ? table.Append('.', unit - next) : table.Append(' ').Append((char)unit);
                stretch.Append(folded);
                next = unit + 1;
            }
        }

        return string.Concat(several.Select(entry => $"{entry.Key}:{entry.Value} ")) + table.ToString().TrimStart(' ');
    }
}
