using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Sets a page as a layout reader delivers it: words fill lines of a column, each letter half as wide as high; what
/// stands between carets is raised, <c>the towns^3^</c>.
/// </summary>
internal sealed class PageComposer(int number)
{
    private const double LetterWidth = 0.5;
    private const double Leading = 1.25;

    private readonly List<LayoutLine> _lines = [];
    private double _baseline = 80;

    public PageComposer Set(string text, Look? look = null)
    {
        var style = look ?? Look.Text;
        _baseline += style.GapAbove;
        var words = new Queue<string>(text.Split(' '));
        for (var isFirst = true; words.Count > 0; isFirst = false)
        {
            var indent = isFirst ? style.FirstIndent : style.Indent;
            var line = words.Dequeue();
            while (
                words.TryPeek(out var next)
                && Measure(line + " " + next, style.Size) <= style.Width - indent
                && !next.StartsWith('\n')
            )
            {
                line += " " + words.Dequeue();
            }

            Add(line.TrimStart('\n'), indent, style);
        }

        return this;
    }

    /// <summary>Goes back to the top, for the next column.</summary>
    public PageComposer Top()
    {
        _baseline = 80;
        return this;
    }

    public PageLayout Build() => new(number, null, 595, 842, [.. _lines]);

    private static double Measure(string text, double size) =>
        text.Replace("^", "", StringComparison.Ordinal).Length * size * LetterWidth;

    private void Add(string text, double indent, Look look)
    {
        _baseline += look.Size * Leading;
        var width = Measure(text, look.Size);
        var left = look.Left + (look.IsCentred ? (look.Width - width) / 2 : indent);
        var runs = text.Split('^')
            .Select((part, i) => new { part, isRaised = i % 2 == 1 })
            .Where(item => item.part.Length > 0)
            .Select(item => new LayoutRun(item.part, item.isRaised ? look.Size * 0.6 : look.Size)
            {
                Font = "Serif",
                IsBold = look.IsBold,
                IsItalic = look.IsItalic,
                IsRaised = item.isRaised,
            });
        var box = new LayoutBox(left, _baseline - look.Size, left + width, _baseline);
        _lines.Add(
            new LayoutLine([.. runs], box, look.Region, look.Kind)
            {
                Bounds = new LayoutBox(look.Left, 0, look.Left + look.Width, 842),
                Frame = look.Frame,
                Cell = look.Cell,
                Tag = look.Tag,
            }
        );
    }
}
