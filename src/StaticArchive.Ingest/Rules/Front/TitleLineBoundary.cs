using StaticArchive.Ingest.Sources;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Where one line of a title ends and another begins, no blank line between: <c>BEES AND NEIGHBOURS</c> / <c>Liability
/// for Swarms</c>, <c>Who pays?</c> / <c>The price of water in three towns</c>.
/// </summary>
internal static class TitleLineBoundary
{
    private const int FewestWords = 2;

    /// <summary>Whether two of the lines are parted so.</summary>
    public static bool Exists(List<MappedText> lines) =>
        lines.Zip(lines.Skip(1)).Any(pair => IsBetween(pair.First.Text, pair.Second.Text))
        && lines.TrueForAll(line => !ProseDetector.IsProse(line.Text) && line.Text[^1] is not ('.' or ','));

    /// <summary>Whether a line ends what the next one does not go on with.</summary>
    public static bool IsBetween(string line, string next) =>
        char.IsUpper(next[0])
        && !TitleWords.IsIncomplete(line)
        && (line[^1] is '?' or '!' || (IsShouted(line) && next.Any(char.IsLower)));

    private static bool IsShouted(string line) => !line.Any(char.IsLower) && WordTokenizer.Count(line) >= FewestWords;
}
