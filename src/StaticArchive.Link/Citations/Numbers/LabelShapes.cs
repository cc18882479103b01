using System.Text;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// How the labels of a list are made of letters, digits and signs: <c>Smi08</c> and <c>Jon11</c> alike, <c>SP 800-1</c>
/// and <c>SP 800-22</c> alike. A label without digits is made like any word, and has no shape.
/// </summary>
internal sealed class LabelShapes
{
    private const int MinAlike = 2;
    private const int MaxLength = 24;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes a label.</summary>
    public void Add(string label)
    {
        if (GetShape(label) is { } shape)
        {
            _counts[shape] = _counts.GetValueOrDefault(shape) + 1;
        }
    }

    /// <summary>Whether at least two of the labels are made so.</summary>
    public bool Contains(string label) => GetShape(label) is { } shape && _counts.GetValueOrDefault(shape) >= MinAlike;

    /// <summary>
    /// Runs of capitals, of small letters and of digits as one sign each: <c>Aa0</c>, <c>A 0-0</c>. Words with blanks
    /// between keep their letters, for <c>SP 800-1</c> and <c>HB 12-3</c> are two series.
    /// </summary>
    private static string? GetShape(string label)
    {
        if (label.Length is < 3 or > MaxLength || !label.Any(char.IsAsciiDigit) || !char.IsLetter(label[0]))
        {
            return null;
        }

        var keepsLetters = label.Contains(' ', StringComparison.Ordinal);
        var shape = new StringBuilder();
        foreach (var unit in label)
        {
            var sign = keepsLetters && char.IsLetter(unit) ? unit : GetSign(unit);
            if (shape.Length == 0 || shape[^1] != sign || (keepsLetters && sign != '0'))
            {
                shape.Append(sign);
            }
        }

        return shape.ToString();
    }

    private static char GetSign(char unit) =>
        char.IsAsciiDigit(unit) ? '0'
        : !char.IsLetter(unit) ? unit
        : char.IsUpper(unit) ? 'A'
        : 'a';
}
