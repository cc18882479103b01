using AngleSharp.Dom;

namespace StaticArchive.Tests.Publish.Body;

/// <summary>
/// What reader views leave out by its name or its shape, and what keeps the authors' words in; <c>.ci/run</c> reads the
/// built archive with Readability itself.
/// </summary>
public class ReaderViewTests
{
    private const string Text = """
        # Wards in a small town

        ## Health and social care

        The ward was opened in spring,[^1] and nobody minded.

        ## A fair share

        The county shared the cost.[^share]

        ## Findings

        The town paid for it.

        Also published in this series: *Beds that come late*, *Wards by night*

        [^1]: Miller, R. (2004) Beds that come late. London: Ward Press.

        [^share]: A third of it.
        """;

    private const string Note =
        "---\nauthor: Ann\ncreated: \"2026-01-02\"\nmotivation: commenting\nquote: \"The town paid for it\"\n"
        + "---\nA note.\n";

    private static readonly IDocument Page = new SmallSite(
        ("papers/wards/wards.md", Text),
        ("annotations/wards/a-comment.md", Note),
        (
            "annotations/wards/share.md",
            Note.Replace("town paid for it", "county shared the cost", StringComparison.Ordinal)
        )
    ).Page("papers/wards/");

    [Theory]
    [InlineData("health-and-social-care", "content")]
    [InlineData("findings", null)]
    public void A_heading_named_like_the_surroundings_of_a_text_says_that_it_is_content(string id, string? expected) =>
        Assert.Equal(expected, Page.GetElementById(id)!.GetAttribute("class"));

    [Fact]
    public void A_passage_with_a_note_is_not_named_after_comments()
    {
        var mark = Page.GetElementById("h-a-comment")!;
        Assert.Equal("note content", mark.ClassName);
        Assert.Equal("commenting", mark.GetAttribute("data-motivation"));
    }

    /// <summary>Readability takes away all that is named "share" and is short, whatever else it is named.</summary>
    [Theory]
    [InlineData("a-fair-share", "H2", "A fair share")]
    [InlineData("h-share", "MARK", "The county shared the cost")]
    [InlineData("note-share", "FIGURE", "A third of it.")]
    public void An_address_named_share_stands_on_an_element_without_words(string id, string around, string words)
    {
        var place = Page.GetElementById(id)!;
        Assert.Equal(("SPAN", "", true), (place.TagName, place.TextContent, place.HasAttribute("data-added")));
        Assert.Equal((around, place), (place.ParentElement!.TagName, place.ParentElement.FirstChild));
        Assert.Contains(words, place.ParentElement.TextContent, StringComparison.Ordinal);
        Assert.False(place.ParentElement.HasAttribute("id"));
        Assert.Empty(Page.QuerySelectorAll("[data-document] [class*=share]"));
    }

    [Fact]
    public void Notes_are_figures_since_divisions_full_of_links_are_left_out()
    {
        var note = Page.GetElementById("note-1")!;
        Assert.Equal("FIGURE", note.TagName);
        Assert.Equal("doc-footnote", note.GetAttribute("role"));
    }

    [Fact]
    public void No_division_stands_in_the_text_but_those_with_tables() =>
        Assert.Empty(Page.QuerySelectorAll("[data-document] div"));
}
