using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Formats.Pdf.Blocks.MadeUpText;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>Blocks of made-up pages: what divides and joins lines, and what each block is.</summary>
public class PdfBlockTests
{
    private static readonly Look Indented = new() { FirstIndent = 12 };
    private static readonly Look Spaced = new() { GapAbove = 8 };
    private static readonly Look Hanging = new() { Indent = 18 };
    private static readonly Look Foot = new()
    {
        Kind = LayoutRegionKind.Footer,
        Region = 9,
        GapAbove = 40,
    };
    private static readonly Look Note = new()
    {
        Kind = LayoutRegionKind.Footnotes,
        Region = 8,
        Size = 8,
        GapAbove = 20,
    };

    [Fact]
    public void A_blank_line_an_indent_and_a_short_last_line_end_paragraphs()
    {
        Assert.Equal([Prose, More], Texts(new PageComposer(1).Set(Prose, Spaced).Set(More, Spaced)));
        Assert.Equal([Prose, More], Texts(new PageComposer(1).Set(Prose, Indented).Set(More, Indented)));
        Assert.Equal([Prose, More], Texts(new PageComposer(1).Set(Prose).Set(More)));
    }

    [Fact]
    public void Entries_that_hang_are_one_block_each()
    {
        var page = new PageComposer(1);
        var entries = new[] { Prose, More, Prose + " " + More, More };
        foreach (var entry in entries)
        {
            page.Set(entry, Hanging);
        }

        Assert.Equal(entries, Texts(page));
    }

    [Fact]
    public void A_paragraph_goes_on_behind_foot_note_and_head_of_the_next_page()
    {
        var first = new PageComposer(1)
            .Set(Prose, Spaced)
            .Set(
                "The keepers of the bridges were paid twice a year and had^1^ to bring their own paper, ink and",
                Spaced
            )
            .Set("^1^ The count is of bridges.", Note)
            .Set("1", Foot);
        var second = new PageComposer(2)
            .Set("candles to the meetings, which was much resented.")
            .Set(More, Spaced)
            .Set("2", Foot);
        var drafts = Read(first, second);
        var joined = Assert.Single(drafts, draft => draft.Text.StartsWith("The keepers", StringComparison.Ordinal));
        Assert.EndsWith(
            "ink and candles to the meetings, which was much resented.",
            joined.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(2, drafts.Count(draft => draft.IsParatext(BlockNoteKind.PageNumber)));
        var note = Assert.Single(drafts, draft => draft.Field == PaperField.Footnote);
        Assert.Equal("1", note.Label);
        Assert.Contains(
            joined.Content.Marks,
            mark =>
                mark.Kind == MarkKind.NoteReference && mark.Target == note.Key && mark.Span.Slice(joined.Text) == "1"
        );
    }

    [Fact]
    public void Headings_have_levels_by_their_looks()
    {
        var small = Heading with { Size = 11, GapAbove = 11 };
        var page = new PageComposer(1)
            .Set("Boards and bridges after the flood", Heading with { Size = 20 })
            .Set(Prose, Spaced)
            .Set("Who kept the books", Heading)
            .Set(More, Spaced)
            .Set("The keepers", small)
            .Set(Prose, Spaced)
            .Set("What the millers said", Heading)
            .Set(More, Spaced);
        Assert.Equal(
            [
                "1 Boards and bridges after the flood",
                "2 Who kept the books",
                "3 The keepers",
                "2 What the millers said",
            ],
            Read(page).Where(draft => draft.Kind == BlockKind.Heading).Select(draft => $"{draft.Level} {draft.Text}")
        );
    }

    [Fact]
    public void Contents_are_set_aside_and_prove_headings_that_look_like_text()
    {
        var first = new PageComposer(1)
            .Set("Contents", Heading)
            .Set("Who kept the books ................ 2", Spaced)
            .Set("\nWhat the millers said ............. 7")
            .Set("\nWhat it cost ...................... 9");
        var second = new PageComposer(2).Set(Prose, Spaced).Set("What it cost", Spaced).Set(More, Spaced);
        var drafts = Read(first, second);
        Assert.Equal(
            ["What it cost"],
            drafts.Where(draft => draft.Kind == BlockKind.Heading).Select(draft => draft.Text)
        );
        Assert.True(
            drafts.TakeWhile(draft => draft.Text != Prose).All(draft => draft.IsParatext(BlockNoteKind.TableOfContents))
        );
    }

    [Fact]
    public void Bullets_are_no_words_and_numbers_are()
    {
        var item = new Look { FirstIndent = 10, Indent = 20 };
        var page = new PageComposer(1)
            .Set(Prose, Spaced)
            .Set("• " + More, item)
            .Set("• the mill", item)
            .Set("• the weir", item with { FirstIndent = 30, Indent = 40 })
            .Set("1. " + More, item)
            .Set("2. " + More, item);
        Assert.Equal(
            [$"1 {More}", "1 the mill", "2 the weir", $"1 1. {More}", $"1 2. {More}"],
            Read(page).Where(draft => draft.Kind == BlockKind.ListItem).Select(draft => $"{draft.Level} {draft.Text}")
        );
    }

    [Fact]
    public void Small_print_at_the_foot_of_the_first_page_is_set_aside_and_does_not_divide_a_paragraph()
    {
        var first = new PageComposer(1)
            .Set(Prose, Spaced)
            .Set("The keepers of the bridges were paid twice a year and had to bring their own paper, ink and", Spaced)
            .Set("© 2019 The Authors. Published under a free licence.", new Look { Size = 7, GapAbove = 600 });
        var drafts = Read(first, new PageComposer(2).Set("candles to the meetings.").Set(More, Spaced));
        Assert.Single(drafts, draft => draft.IsParatext(BlockNoteKind.PageFooter));
        Assert.Single(
            drafts,
            draft => draft.Text.EndsWith("ink and candles to the meetings.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Words_divided_at_line_ends_are_told_from_compounds()
    {
        var page = new PageComposer(1)
            .Set(
                "The commissioners report that a report of commissioners on the water mill and the fixed price is due.",
                Spaced
            )
            .Set("The commis-", Spaced)
            .Set("\nsioners of the water-")
            .Set("\nmill who re-")
            .Set("\nport on a re-")
            .Set("\nport of every fixed-")
            .Set("\nprice weir, and the commis-")
            .Set("\nsioners saw it.");
        Assert.Contains(
            "The commis\u00ADsioners of the water-mill who re\u00ADport on a re\u00ADport of every fixed-price weir",
            string.Join(' ', Texts(page)).Replace("\u00AD ", "\u00AD", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private static List<string> Texts(params PageComposer[] pages) => [.. Read(pages).Select(draft => draft.Text)];

    private static IReadOnlyList<Draft> Read(params PageComposer[] pages) =>
        PdfBlockReader
            .Read(
                new InputFile("input/papers/x/paper.pdf", new byte[1]),
                new PdfLayout([.. pages.Select(page => page.Build())])
            )
            .Raw.Drafts;
}
