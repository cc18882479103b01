using StaticArchive.Link.References;
using StaticArchive.Model;

namespace StaticArchive.Tests.Link.References;

/// <summary>What is read once for all lists that have it, and what is not.</summary>
public class ReferenceEntryCacheTests
{
    private const string Entry = "Peck, E. (2003) Moving beyond trust. Journal of Integrated Care, 11(2), 1-9.";

    private readonly ReferenceEntryCache _cache = new();

    [Fact]
    public void An_entry_listed_twice_alike_has_one_record() =>
        Assert.Same(_cache.GetOrParse(Entry, [], []).Item, _cache.GetOrParse(Entry, [], []).Item);

    [Fact]
    public void Italics_elsewhere_make_another_record_of_the_same_words()
    {
        var title = new Span(
            Entry.IndexOf("Moving", StringComparison.Ordinal),
            Entry.IndexOf(" Journal", StringComparison.Ordinal)
        );
        var plain = _cache.GetOrParse(Entry, [], []).Item;
        Assert.NotSame(plain, _cache.GetOrParse(Entry, [title], []).Item);
        Assert.Same(plain, _cache.GetOrParse(Entry, [], []).Item);
    }

    [Fact]
    public void A_dash_stands_for_the_names_above_whatever_they_were()
    {
        const string dashed = "——— (2004) Moving on. London: Press.";
        Assert.Equal(
            "Peck",
            Assert.Single(_cache.GetOrParse(dashed, [], [new CslName("Peck", "E.")]).Item.Author).Family
        );
        Assert.Equal(
            "Glasby",
            Assert.Single(_cache.GetOrParse(dashed, [], [new CslName("Glasby", "J.")]).Item.Author).Family
        );
    }
}
