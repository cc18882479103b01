using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// A long text folded as <see cref="Folding"/> does it, with a way back that takes a few hundred numbers instead of one
/// for every unit: where nothing was dropped or added, offsets run side by side.
/// </summary>
public sealed class FoldedText
{
    private readonly string _original;
    private readonly List<(int Folded, int Original)> _runs = [];

    /// <summary>Folds a text.</summary>
    public FoldedText(string text)
    {
        _original = text;
        var folded = new StringBuilder(text.Length);
        var blank = true;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsWhiteSpace(unit))
            {
                if (!blank)
                {
                    AddRun(folded.Length, i);
                    folded.Append(' ');
                }

                blank = true;
                continue;
            }

            var before = folded.Length;
            Folding.Append(folded, unit);
            for (var k = before; k < folded.Length; k++)
            {
                AddRun(k, i);
            }

            blank &= folded.Length == before;
        }

        Text = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>
    /// The original stretch that a folded one came from; accents written after its last letter belong to it.
    /// </summary>
    public (int Start, int End) ToOriginal(int foldedStart, int foldedEnd)
    {
        if (foldedEnd <= foldedStart)
        {
            var at = foldedStart < Text.Length ? ToOriginal(foldedStart) : _original.Length;
            return (at, at);
        }

        var end = ToOriginal(foldedEnd - 1) + 1;
        while (
            end < _original.Length
            && char.GetUnicodeCategory(_original[end]) is System.Globalization.UnicodeCategory.NonSpacingMark
        )
        {
            end++;
        }

        return (ToOriginal(foldedStart), end);
    }

    /// <summary>First folded unit that came from <paramref name="original"/> or from what follows it.</summary>
    public int ToFolded(int original)
    {
        var next = BinarySearch.FindPartitionPoint(_runs, original, static (run, offset) => run.Original < offset);
        var limit = next < _runs.Count ? _runs[next].Folded : Text.Length;
        return next == 0 ? limit : Math.Min(limit, _runs[next - 1].Folded + original - _runs[next - 1].Original);
    }

    private int ToOriginal(int folded)
    {
        var (start, source) = _runs[
            BinarySearch.FindPartitionPoint(_runs, folded, static (run, offset) => run.Folded <= offset) - 1
        ];
        return source + folded - start;
    }

    private void AddRun(int folded, int original)
    {
        if (_runs.Count == 0 || _runs[^1].Original + folded - _runs[^1].Folded != original)
        {
            _runs.Add((folded, original));
        }
    }
}
