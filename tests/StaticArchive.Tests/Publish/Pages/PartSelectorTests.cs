using StaticArchive.Publish.Pages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Links between the parts of a list.</summary>
public class PartSelectorTests
{
    [Fact]
    public void Few_parts_link_to_all() => Assert.Equal(40, PartSelector.Select(CreateKeys(40), 7).Count());

    [Fact]
    public void Of_many_parts_each_is_two_steps_away_and_a_page_links_to_few()
    {
        var keys = CreateKeys(260);
        for (var current = 0; current < keys.Count; current++)
        {
            var near = PartSelector.Select(keys, current).ToList();
            Assert.InRange(near.Count, 26, 37);
            Assert.Contains(current, near);
            Assert.Equal(keys.Count, near.SelectMany(part => PartSelector.Select(keys, part)).Distinct().Count());
        }
    }

    /// <summary>Ten parts a letter.</summary>
    private static List<string> CreateKeys(int count) =>
        [.. Enumerable.Range(0, count).Select(i => $"{(char)('A' + (i / 10))}bbott, {i}")];
}
