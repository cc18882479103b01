using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>A note's marker leads to it, and the note leads back.</summary>
public class NotePageTests
{
    private static readonly SmallSite Site = new(
        (
            "papers/mills/text.md",
            "# On mills\n\n## Findings\n\nMills turn.[^1] Weirs hold *back water.[^2]* It was so before.[^1] Then no "
                + "more.[^3]\n\n[^1]: Ann Meadow, *The Mills of the Vale* (London: Mill Press, 2003), p. 4.\n\n    A "
                + "second paragraph of the note.\n\n"
                + "[^2]: Nobody knows.\n\n[^3]: Meadow, *The Mills of the Vale*, p. 9.\n"
        ),
        (
            "papers/ponds/text.md",
            "# On ponds\n\n## Findings\n\nPonds freeze^[For weeks, in the hills.] and thaw^[In a day.].\n"
        ),
        (
            "papers/weirs/text.txt",
            "On weirs\n\nAnn Field\n\nMarch 2014\n\n"
                + "1. Introduction\n\nWeirs hold [1-3]. Some leak [2].\n\nReferences\n\n"
                + "1. Barrow T, Finch L. Weirs and dams. Water Stud. 2009;24(3):311-29.\n2. Oke S. Leaks. Water J. "
                + "2010;341:12.\n3. Zell R. Dams by the sea. Leeds: Tideway Press; 2007.\n"
        ),
        (
            "papers/dams/text.html",
            "<h1>On dams</h1><h2>Findings</h2><p>Dams burst <sup>[1]</sup> and hold <sup>[2]</sup>.</p>"
                + "<h2>References</h2><ol><li>Amery, P. (2015) <i>Dams that burst</i>. London: Mill Press.</li>"
                + "<li>Coyle, M. (2017) <i>Dams that hold</i>. Leeds: Weir Press.</li></ol>"
        )
    );

    private static IDocument Mills => Site.Page("papers/mills/");

    [Fact]
    public void Each_marker_is_a_raised_link_of_its_own_name_and_id_to_the_first_words_of_its_note()
    {
        var page = Mills;
        var markers = page.QuerySelectorAll("a.noteref").ToList();
        Assert.Equal(["Note 1", "Note 2", "Note 1", "Note 3"], markers.Select(one => one.GetAttribute("aria-label")));
        Assert.Equal(["note-ref-1", "note-ref-2", "note-ref-1-2", "note-ref-3"], markers.Select(one => one.Id));
        Assert.All(markers, one => Assert.Equal("SUP", one.FirstElementChild!.TagName));
        Assert.StartsWith(
            "1 Ann Meadow",
            page.GetElementById(markers[0].GetAttribute("href")![1..])!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_paragraphs_of_a_note_stand_together_and_the_last_one_leads_back_to_each_marker()
    {
        var note = Mills.GetElementById("note-1")!;
        Assert.Equal("doc-footnote", note.GetAttribute("role"));
        Assert.Equal(2, note.QuerySelectorAll("p").Length);
        Assert.Equal(
            ["#note-ref-1", "#note-ref-1-2"],
            note.QuerySelectorAll("p:last-child [data-added] > [role=doc-backlink][aria-label^=Back]")
                .Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            "Back to the text, note 1, place 2",
            note.QuerySelector("[href='#note-ref-1-2']")!.GetAttribute("aria-label")
        );
    }

    [Fact]
    public void What_a_note_names_in_full_leads_to_the_work_and_to_the_notes_that_cite_it_again()
    {
        var page = Mills;
        var full = page.QuerySelector("#note-1 a.cite")!;
        var again = page.QuerySelector("#note-3 a.cite")!;
        Assert.StartsWith("../../references/", full.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("#" + full.Id, again.GetAttribute("href"));
        var later = page.QuerySelector("#note-1 .again")!;
        Assert.Equal("cited again in note ", later.GetAttribute("data-n"));
        Assert.Equal("3", later.FirstElementChild!.GetAttribute("data-n"));
        Assert.Equal("#" + again.Id, page.QuerySelector("#note-1 .again a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_note_whose_text_prints_no_marker_has_one_that_is_none_of_its_words()
    {
        var page = Site.Page("papers/ponds/");
        var markers = page.QuerySelectorAll("a.noteref[data-added]").ToList();
        Assert.Equal(["1", "2"], markers.Select(one => one.GetAttribute("data-n")));
        Assert.Equal(
            ["1.", "2."],
            page.QuerySelectorAll(".footnote .label[data-added]").Select(one => one.GetAttribute("data-n"))
        );
    }

    [Fact]
    public void A_label_that_the_text_prints_is_not_printed_again() =>
        Assert.Empty(Mills.QuerySelectorAll(".footnote .label"));

    [Fact]
    public void A_range_of_numbers_leads_to_its_first_entry_knows_the_others_and_every_entry_leads_back()
    {
        var page = Site.Page("papers/weirs/");
        var range = page.QuerySelector("a.cite[data-also]")!;
        var entries = page.QuerySelectorAll(".references > li").ToList();
        Assert.Equal("1-3", range.TextContent);
        Assert.Equal("3 works", range.GetAttribute("title"));
        Assert.Equal("#" + entries[0].Id, range.GetAttribute("href"));
        Assert.Equal($"#{entries[1].Id} #{entries[2].Id}", range.GetAttribute("data-also"));
        Assert.All(entries, entry => Assert.NotNull(entry.QuerySelector($"[href='#{range.Id}']")));
    }

    [Fact]
    public void Entries_whose_numbers_are_only_implied_show_them() =>
        Assert.Equal(
            ["1.", "2."],
            Site.Page("papers/dams/").QuerySelectorAll(".references .label").Select(one => one.GetAttribute("data-n"))
        );
}
