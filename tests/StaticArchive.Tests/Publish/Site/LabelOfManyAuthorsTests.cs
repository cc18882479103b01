using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>Short names of works whose records name some of their authors.</summary>
public class LabelOfManyAuthorsTests
{
    private static readonly CslItem Item = new()
    {
        Author = [new CslName("Smith", "J."), new CslName("Jones", "K.")],
        Issued = new CslDate(1963),
    };

    [Fact]
    public void A_list_that_ends_with_and_others_is_et_al()
    {
        Assert.Equal("Smith and Jones 1963", LabelFormatter.FormatAuthorDate(Item, TestWords.English));
        Assert.Equal(
            "Smith et al. 1963",
            LabelFormatter.FormatAuthorDate(Item with { HasMoreAuthors = true }, TestWords.English)
        );
    }

    [Fact]
    public void Editors_who_are_not_all_named_are_et_al() =>
        Assert.Equal(
            "Fern et al. n.d.",
            LabelFormatter.FormatAuthorDate(
                new CslItem { Editor = [new CslName("Fern")], HasMoreEditors = true },
                TestWords.English
            )
        );
}
