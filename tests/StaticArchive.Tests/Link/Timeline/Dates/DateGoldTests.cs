using System.Globalization;
using StaticArchive.Tests.Views;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Timeline.Dates;

/// <summary>
/// Dates of this archive's documents against the lists made by hand. Each document has its case, which says what
/// differs; this adds them up: <c>dotnet test --filter DateGoldTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public class DateGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_date_is_found_and_nothing_else()
    {
        var (right, wanted, given) = (0, 0, 0);
        foreach (
            var path in Directory
                .EnumerateFiles(
                    Repository.At("tests", "StaticArchive.Tests", "Cases", "timeline", "dates in the archive"),
                    "*.case"
                )
                .Order(StringComparer.Ordinal)
        )
        {
            var one = Case.Read(path);
            var expected = Lines(Assert.Single(one.Expectations()).Expected);
            var found = Lines(ArchiveViews.Print("dates", Pipeline.Run(one.Input(), settings => settings, _ => { })));
            var common = expected.Sum(line => Math.Min(line.Value, found.GetValueOrDefault(line.Key)));
            output.WriteLine(
                $"{Path.GetFileNameWithoutExtension(path)}: "
                    + $"{Figures(common, expected.Values.Sum(), found.Values.Sum())}"
            );
            (right, wanted, given) = (right + common, wanted + expected.Values.Sum(), given + found.Values.Sum());
        }

        output.WriteLine($"all: {Figures(right, wanted, given)}");
        Assert.InRange(wanted, 30, int.MaxValue);
        Assert.Equal((wanted, wanted), (right, given));
    }

    private static Dictionary<string, int> Lines(string view) =>
        view.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(line => line, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Figures(int right, int wanted, int given) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{wanted} dates by hand, {given} found, {right} right; precision {Share(right, given):0.0} %, "
                + $"recall {Share(right, wanted):0.0} %"
        );

    private static double Share(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;
}
