using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.BuiltSite;

/// <summary>
/// In the text of a paper stands nothing that its author did not write: what is copied, read by reader views or shown
/// by browsers without styles is the paper.
/// </summary>
public class AddedWordsTests
{
    private const string Text = """
        # Wards in a small town[^1]

        ## Opening

        The ward was opened (Miller, 2004; Nobody, 1999), and so it stayed.[^2][^3]

        > A ward is not a building.

        <div class="box">

        Box 1: How it was done

        We walked through the ward at night.

        </div>

        | Year | Beds |
        |------|------|
        | 2001 | 12   |

        ## References

        Miller, R. (2004) Beds that come late. London: Ward Press.

        [^1]: Paid for by the town.
        [^2]: By two clerks.
        [^3]: By four clerks.
        """;

    private const string Note =
        "---\nauthor: Ann\ncreated: \"2026-01-02\"\nmotivation: commenting\nquote: \"A ward is not a building\"\n"
        + "---\nA note.\n";

    private static readonly IDocument Page = new SmallSite(
        ("papers/wards/wards.md", Text),
        ("annotations/wards/n.md", Note)
    ).Page("papers/wards/");

    [Fact]
    public void Nothing_added_to_the_text_holds_text()
    {
        var added = Page.QuerySelectorAll("[data-document] [data-added]").ToList();
        Assert.Contains(added, one => one.ClassName == "note-ref");
        Assert.Contains(added, one => one.ClassName == "backlinks");
        Assert.All(added, one => Assert.Equal("", one.TextContent.Trim()));
    }

    [Fact]
    public void Notes_of_readers_stand_outside_the_text_and_marks_lead_to_them_and_back()
    {
        var note = Assert.Single(Page.QuerySelectorAll(".annotation"));
        Assert.Null(note.Closest("[data-document]"));
        Assert.Equal("#" + note.Id, Page.QuerySelector(".text a.note-ref")!.GetAttribute("href"));
        var back = note.QuerySelector(".back a")!.GetAttribute("href");
        Assert.Equal("#" + Page.QuerySelector("mark.note")!.Id, back);
    }

    [Fact]
    public void A_box_is_a_section_since_reader_views_leave_asides_out()
    {
        Assert.Equal("SECTION", Page.QuerySelector(".box")!.TagName);
        Assert.Empty(Page.QuerySelectorAll(".text aside"));
    }
}
