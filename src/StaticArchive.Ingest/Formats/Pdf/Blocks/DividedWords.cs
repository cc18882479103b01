using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Tells hyphens that a program set where it divided a word from those of compounds, by the words of the document:
/// <c>in-</c> / <c>vestigate</c> has no word <c>vestigate</c>, <c>fixed-</c> / <c>wing</c> stands in other lines too.
/// </summary>
internal sealed class DividedWords
{
    private const int FewestDivided = 2;

    /// <summary><c>pre-</c> / <c>and post-war</c></summary>
    private static readonly HashSet<string> SuspendedBefore = WordList.ParseSet(
        "and or to und oder bzw et ou y o e ed en of"
    );

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _compounds = new(StringComparer.Ordinal);
    private readonly bool _divides;

    /// <summary>Learns the words that stand whole in lines, and whether the document divides words at all.</summary>
    public DividedWords(IReadOnlyList<TextBlock> blocks)
    {
        foreach (var line in blocks.SelectMany(block => block.Lines))
        {
            Learn(line.Text);
        }

        _divides =
            blocks
                .SelectMany(block =>
                    block.Lines.Zip(block.Lines.Skip(1), (above, below) => Find(above.Text, below.Text))
                )
                .Count(word =>
                    word is not null && _words.Contains(word.Left + word.Right) && !_words.Contains(word.Right)
                ) >= FewestDivided;
    }

    /// <summary>What the hyphen at the end of a line is, by the word that goes on in the next.</summary>
    public LineEndHyphen Classify(string above, string below)
    {
        if (Find(above, below) is not { } word || SuspendedBefore.Contains(word.Right))
        {
            return LineEndHyphen.Unknown;
        }

        var isWord = _words.Contains(word.Right);
        return _compounds.Contains(word.Left + "-" + word.Right) ? LineEndHyphen.Compound
            : _words.Contains(word.Left + word.Right)
                ? (isWord && !_divides ? LineEndHyphen.Compound : LineEndHyphen.Divided)
            : isWord && (!_divides || _words.Contains(word.Left)) ? LineEndHyphen.Compound
            : _divides ? LineEndHyphen.Divided
            : LineEndHyphen.Unknown;
    }

    private void Learn(string line)
    {
        foreach (var (start, end) in WordTokenizer.Tokenize(line))
        {
            var isFirst = start == 0;
            var isDivided = end == line.Length - 1 && IsHyphen(line[end]);
            var goesOn = end + 1 < line.Length && IsHyphen(line[end]) && char.IsLetter(line[end + 1]);
            if (goesOn)
            {
                _compounds.Add(
                    Folding.Fold(line[start..end]) + "-" + Folding.Fold(line[(end + 1)..FindEnd(line, end + 1)])
                );
            }

            // What begins a line may be the second half of a word.
            if (!isFirst && !isDivided && !goesOn && !IsHyphen(line[start - 1]))
            {
                _words.Add(Folding.Fold(line[start..end]));
            }
        }
    }

    private static HalvedWord? Find(string above, string below)
    {
        if (above.Length < 2 || below.Length == 0 || !IsHyphen(above[^1]) || !char.IsLower(below[0]))
        {
            return null;
        }

        if (above.AsSpan(above.LastIndexOf(' ') + 1).ContainsAny("/:@"))
        {
            // An address keeps its hyphens.
            return null;
        }

        var start = above.Length - 1;
        while (start > 0 && char.IsLetter(above[start - 1]))
        {
            start--;
        }

        return start == above.Length - 1
            ? null
            : new HalvedWord(Folding.Fold(above[start..^1]), Folding.Fold(below[..FindEnd(below, 0)]));
    }

    private static int FindEnd(string line, int end)
    {
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u00AD';

    private sealed record HalvedWord(string Left, string Right);
}
