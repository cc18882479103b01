namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>
/// Finds letters that are printed over themselves: to look bold, or as a shadow. They are one letter, and bold.
/// </summary>
internal sealed class DuplicateFilter
{
    /// <summary>Largest distance of both, in sizes of the font: twins in <c>ll</c> are twice as far apart.</summary>
    private const double MaxDistance = 0.1;

    private const double CellSize = 4;

    private readonly Dictionary<PlacedText, List<int>> _seen = [];

    /// <summary>
    /// Index of the letter that was added before; −1 if there is none, and then this one is the next.
    /// </summary>
    public int FindDuplicate(Glyph glyph, List<Glyph> earlier)
    {
        if (glyph.IsBlank)
        {
            return -1;
        }

        var column = (int)Math.Floor(glyph.Left / CellSize);
        var row = (int)Math.Floor(glyph.Baseline / CellSize);
        for (var at = 0; at < 9; at++)
        {
            var near = FindNear(new PlacedText(glyph.Text, column - 1 + (at % 3), row - 1 + (at / 3)), glyph, earlier);
            if (near >= 0)
            {
                return near;
            }
        }

        var place = new PlacedText(glyph.Text, column, row);
        if (!_seen.TryGetValue(place, out var same))
        {
            _seen.Add(place, same = []);
        }

        same.Add(earlier.Count);
        return -1;
    }

    private int FindNear(PlacedText place, Glyph glyph, List<Glyph> earlier)
    {
        if (!_seen.TryGetValue(place, out var same))
        {
            return -1;
        }

        var found = same.FindIndex(index =>
            Math.Abs(earlier[index].Left - glyph.Left) <= MaxDistance * glyph.Style.Size
            && Math.Abs(earlier[index].Baseline - glyph.Baseline) <= MaxDistance * glyph.Style.Size
            && Math.Abs(earlier[index].Style.Size - glyph.Style.Size) < 1
        );
        return found < 0 ? -1 : same[found];
    }

    private readonly record struct PlacedText(string Text, int Column, int Row);
}
