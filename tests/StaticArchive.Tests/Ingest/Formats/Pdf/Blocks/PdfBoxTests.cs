using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Formats.Pdf.Blocks.MadeUpText;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>Boxes, tables and tagged elements of made-up pages.</summary>
public class PdfBoxTests
{
    private static readonly Look Spaced = new() { GapAbove = 8 };

    [Fact]
    public void A_frame_is_a_box_and_one_that_repeats_the_text_a_pull_quote()
    {
        var frame = new Look
        {
            Frame = 1,
            Kind = LayoutRegionKind.Box,
            Region = 3,
            Size = 9,
        };
        var page = new PageComposer(1)
            .Set(Prose, Spaced)
            .Set("Box 1: A day at the weir", frame with { IsBold = true, GapAbove = 10 })
            .Set(More, frame)
            .Set("The millers went home.", Spaced)
            .Set("Each of them kept a book in which the height of the water was written down", frame with { Frame = 2 })
            .Set("They came back in spring.", Spaced);
        var drafts = Read(page);
        Assert.Equal(
            [
                BlockKind.Paragraph,
                BlockKind.Box,
                BlockKind.Paragraph,
                BlockKind.Paragraph,
                BlockKind.PullQuote,
                BlockKind.Paragraph,
            ],
            drafts.Select(draft => draft.Kind)
        );
        Assert.Equal([0, 1, 1, 0, 0, 0], drafts.Select(draft => draft.BoxNumber));
    }

    [Fact]
    public void A_page_on_a_tint_is_no_box()
    {
        var tint = Spaced with { Frame = 1, Kind = LayoutRegionKind.Box };
        var page = new PageComposer(1)
            .Set(Prose, tint)
            .Set("What the millers said", Heading with { Frame = 1, Kind = LayoutRegionKind.Box })
            .Set(More, tint);
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph],
            Read(page).Select(draft => draft.Kind)
        );
    }

    [Fact]
    public void Tags_tell_headings_quotations_and_artifacts_where_looks_agree()
    {
        static Look Tagged(int number, string type, LayoutTag? parent = null) =>
            Spaced with
            {
                Tag = new LayoutTag(number, type, parent),
            };
        var page = new PageComposer(1)
            .Set("River boards", Tagged(1, "Artifact") with { GapAbove = -40 })
            .Set(Prose, Tagged(2, "P"))
            .Set("What the millers said", Tagged(3, "H2"))
            .Set(More, Tagged(4, "P", new LayoutTag(5, "BlockQuote", null)))
            .Set(Prose + " " + More, Tagged(6, "H3"));
        Assert.Equal(
            [BlockKind.Paratext, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Quotation, BlockKind.Paragraph],
            Read(page).Select(draft => draft.Kind)
        );
    }

    [Fact]
    public void Cells_are_a_table()
    {
        Look Cell(int row, int column) =>
            new()
            {
                Kind = LayoutRegionKind.Table,
                Region = 10 + (row * 3) + column,
                Cell = new LayoutCell(1, row, column),
            };
        var page = new PageComposer(1)
            .Set(Prose, Spaced)
            .Set("River", Cell(0, 0))
            .Set("Bridges", Cell(0, 1))
            .Set("Dee", Cell(1, 0))
            .Set("12", Cell(1, 1));
        var table = Assert.Single(Read(page), draft => draft.Kind == BlockKind.Table);
        Assert.Equal(
            ["River|Bridges", "Dee|12"],
            table.Table!.Rows.Select(row => string.Join('|', row.Select(cell => cell.Slice(table.Text))))
        );
    }

    private static IReadOnlyList<Draft> Read(PageComposer page) =>
        PdfBlockReader
            .Read(new InputFile("input/papers/x/paper.pdf", new byte[1]), new PdfLayout([page.Build()]))
            .Raw.Drafts;
}
