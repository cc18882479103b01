using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>A link within a file leads to the block whose line stands below its place, in the column there.</summary>
public class PdfPlaceTests
{
    private const string Prose =
        "The boards of three valleys met in the spring, and they agreed on little but the weather, which was bad and "
        + "got worse while they spoke.";

    private static readonly Look Right = new()
    {
        Left = 330,
        Width = 200,
        Region = 1,
    };
    private static readonly Look Left = new() { Width = 200 };

    [Theory]
    [InlineData(72, "Costs of the weir", "Costs of the weir were borne by the towns")]
    [InlineData(330, "Mills of the vale", "Mills of the vale were never asked")]
    public void A_place_is_the_line_below_it_in_its_column(int left, string line, string expected) =>
        Assert.StartsWith(expected, FindTarget(page => PointAbove(page, left, line)), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_a_page_leads_to_what_it_begins_with() =>
        Assert.StartsWith(Prose[..20], FindTarget(_ => "#page-2@,"), StringComparison.Ordinal);

    [Theory]
    [InlineData("#page-9@72,500")]
    [InlineData("#page-2@72,1")]
    [InlineData("#page-x")]
    public void What_leads_nowhere_is_no_link(string link) => Assert.Null(FindTarget(_ => link));

    private static string PointAbove(PageLayout page, int left, string line)
    {
        var found = page.Lines.First(one => one.Text.StartsWith(line, StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"#page-2@{left},{page.Height - found.Box.Top:0}");
    }

    /// <summary>The words that the one link of the first page leads to; null where it is no link.</summary>
    private static string? FindTarget(Func<PageLayout, string> link)
    {
        var second = new PageComposer(2)
            .Set(Prose, Left)
            .Set("Costs of the weir were borne by the towns. " + Prose, Left with { GapAbove = 20 })
            .Top()
            .Set(Prose + " " + Prose, Right)
            .Set("Mills of the vale were never asked. " + Prose, Right with { GapAbove = 20 })
            .Build();
        var first = new PageComposer(1).Set("It is said there. " + Prose).Build();
        var line = first.Lines[0];
        var linked = line with { Runs = [.. line.Runs.Select(run => run with { Link = link(second) })] };
        var read = PdfBlockReader
            .Read(
                new InputFile("input/papers/x/x.pdf", ReadOnlyMemory<byte>.Empty),
                new PdfLayout([first with { Lines = [linked, .. first.Lines.Skip(1)] }, second])
            )
            .Raw;
        return read.Drafts[0].Content.Marks.FirstOrDefault(mark => mark.Kind == MarkKind.Link) is { Target: { } target }
            ? FindDraft(read, target[1..]).Text
            : null;
    }

    private static Draft FindDraft(RawDocument read, string place) =>
        read.Drafts.Single(draft => draft.Key == read.Places[place]);
}
