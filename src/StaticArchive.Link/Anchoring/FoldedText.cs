using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// A long text folded as by <see cref="Folding"/>, with a map back to the original. The map holds runs in which folded
/// and original offsets differ by a constant, so that it is small: most units fold to one unit.
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
    /// The span of the original text that a folded one came from, with combining marks behind its last letter. Both are
    /// half-open, in UTF-16 code units.
    /// </summary>
    public Span ToOriginal(Span folded)
    {
        if (folded.IsEmpty)
        {
            var at = folded.Start < Text.Length ? ToOriginal(folded.Start) : _original.Length;
            return new Span(at, at);
        }

        var end = ToOriginal(folded.End - 1) + 1;
        while (
            end < _original.Length
            && char.GetUnicodeCategory(_original[end]) is System.Globalization.UnicodeCategory.NonSpacingMark
        )
        {
            end++;
        }

        return new Span(ToOriginal(folded.Start), end);
    }

    /// <summary>Offset of the first folded unit that came from an original offset or one behind it.</summary>
    public int ToFolded(int original)
    {
        var next = BinarySearch.FindPartitionPoint(_runs, original, static (run, offset) => run.Original < offset);
        var limit = next < _runs.Count ? _runs[next].Folded : Text.Length;
        return next == 0 ? limit : Math.Min(limit, _runs[next - 1].Folded + original - _runs[next - 1].Original);
    }

    private int ToOriginal(int folded)
    {
        var next = BinarySearch.FindPartitionPoint(_runs, folded, static (run, offset) => run.Folded <= offset);
        var (foldedStart, originalStart) = _runs[Math.Max(0, next - 1)];
        return originalStart + folded - foldedStart;
    }

    private void AddRun(int folded, int original)
    {
        if (_runs.Count == 0 || _runs[^1].Original + folded - _runs[^1].Folded != original)
        {
            _runs.Add((folded, original));
        }
    }
}
