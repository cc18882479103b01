using System.Diagnostics;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>Pages that no program sets: every word comes back, and none takes long.</summary>
public class AbsurdPageTests
{
    private const int Many = 20_000;
    private const int MostSeconds = 20;

    public static TheoryData<string> Pages() => [.. Makers.Keys.Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, Func<IEnumerable<LayoutLine>>> Makers = new(StringComparer.Ordinal)
    {
        ["one line over and over"] = () => Repeat(i => Line("deep words", i * 12)),
        ["every line in a frame"] = () =>
            Repeat(i => Line("deep words that are repeated here", i * 12) with { Frame = i }),
        ["every line a region"] = () => Repeat(i => Line("deep words", i * 12) with { Region = i }),
        ["every line of another size"] = () => Repeat(i => Line("deep words", i * 12, i + 1)),
        ["bullets"] = () =>
            Repeat(i => Line("• deep words", i * 12) with { Box = new LayoutBox(i, i * 12, i + 50, i * 12) }),
        ["contents"] = () => Repeat(i => Line("deep words ........ 7", i * 12)),
        ["captions"] = () => Repeat(i => Line("Figure 1", i * 12)),
        ["hyphens"] = () => Repeat(i => Line("deep-", i * 12)),
        ["footnotes"] = () => Repeat(i => Line("1 deep words", i * 12) with { Kind = LayoutRegionKind.Footnotes }),
        ["raised"] = () =>
            Repeat(i => new LayoutLine(
                [new LayoutRun("1", 5) { IsRaised = true }],
                new LayoutBox(72, i * 12, 80, i * 12),
                1,
                0
            )),
        ["cells"] = () =>
            Repeat(i =>
                Line("deep words", i * 12) with
                {
                    Kind = LayoutRegionKind.Table,
                    Cell = new LayoutCell(1, i, i),
                }
            ),
        ["no numbers"] = () => Repeat(_ => Line("deep words", double.NaN, double.NaN)),
        ["infinite"] = () =>
            Repeat(i =>
                Line("deep words", double.MaxValue, i % 2 == 0 ? double.MaxValue : 0) with
                {
                    Bounds = new LayoutBox(double.MinValue, 0, double.MaxValue, 0),
                }
            ),
        ["headings"] = () => Repeat(i => Line("Deep Words", i * 40, i % 2 == 0 ? 30 : 10)),
        ["signs"] = () => Repeat(i => Line("†", i * 12)),
        ["letters without end"] = () => [Line(new string('a', 2_000_000), 12)],
        ["blanks"] = () => [Line(new string(' ', 100_000) + "deep", 12)],
        ["dots"] = () => [Line(new string('.', 500_000) + "deep" + new string('.', 500_000), 12)],
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void They_are_read(string name)
    {
        var lines = Makers[name]().ToList();
        var pages = lines.Chunk(1000).Select((chunk, i) => new PageLayout(i + 1, null, 595, 842, chunk));
        var clock = Stopwatch.StartNew();
        var document = PdfBlockReader.Read(
            new InputFile("input/papers/x/paper.pdf", new byte[1]),
            new PdfLayout([.. pages]) { Bookmarks = [new LayoutBookmark("Deep words", 1, 1, null)] }
        );
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, MostSeconds);
        Assert.Equal(
            lines.Sum(line => line.Text.Count(char.IsLetterOrDigit)),
            document.Raw.Drafts.Sum(draft => draft.Text.Count(char.IsLetterOrDigit))
        );
    }

    private static IEnumerable<LayoutLine> Repeat(Func<int, LayoutLine> make) => Enumerable.Range(0, Many).Select(make);

    private static LayoutLine Line(string text, double baseline, double size = 10) =>
        new([new LayoutRun(text, size)], new LayoutBox(72, baseline - size, 300, baseline), 1, LayoutRegionKind.Column);
}
