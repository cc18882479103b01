using Xunit.Abstractions;

namespace StaticArchive.Tests.Gold;

/// <summary>Ten documents that nobody tidied, of kinds that no rule was made for, read as one archive.</summary>
public class GoldDocumentTests(ITestOutputHelper output)
{
    private const string Columns = "document                title  authors  date  language  headings  visible   aside";

    [Fact]
    public void Documents_of_other_kinds_are_read_no_worse_than_before()
    {
        var readings = GoldReading.All();
        var total = new GoldFigures();
        var table = new List<string> { Columns };
        foreach (var truth in GoldTruth.All())
        {
            Assert.True(readings.ContainsKey(truth.Id), $"there is no paper {truth.Id}");
            var figures = GoldScorer.Score(truth, readings[truth.Id]);
            table.Add(figures.Format(truth.Id));
            total += figures;
        }

        table.Add(total.Format("all"));
        output.WriteLine(string.Join('\n', table));
        Assert.True(total.Documents >= 10, "ten documents or more");
        var fallen = Compare(total).ToList();
        Assert.True(fallen.Count == 0, string.Join('\n', [.. fallen, .. table]));
    }

    private static IEnumerable<string> Compare(GoldFigures total)
    {
        (string Name, double Measured, double Floor)[] floors =
        [
            ("title", total.TitleShare, GoldFloors.Title),
            ("authors", total.AuthorsF1, GoldFloors.Authors),
            ("date", total.DateShare, GoldFloors.Date),
            ("language", total.LanguageShare, GoldFloors.Language),
            ("headings", total.HeadingsF1, GoldFloors.Headings),
            ("visible", total.VisibleShare, GoldFloors.Visible),
            ("not set aside", 1 - total.AsideShare, 1 - GoldFloors.Aside),
        ];
        return floors
            .Where(one => one.Measured < one.Floor)
            .Select(one => FormattableString.Invariant($"{one.Name}: {one.Measured:0.000}, below {one.Floor:0.00}"));
    }
}
