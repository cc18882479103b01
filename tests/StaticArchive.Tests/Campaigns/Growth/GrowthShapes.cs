using System.Globalization;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>
/// Archives with much of one thing. Each has been found to take the square of its size, or could have been expected to.
/// </summary>
internal static partial class GrowthShapes
{
    private const string Entry = "Smith J (2004) Words. London: Press.\n\n";
    private const string Text = "# A title\n\nIt is read all the same by them (Smith 2004).\n\n## References\n\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GrowthShape> All { get; } = [.. Texts, .. Records, .. Works];

    private static GrowthShape Paper(string name, int size, string file, Func<int, string> text) =>
        new(name, size, n => [File("input/papers/a/" + file, text(n))]);

    private static GrowthShape Beside(string name, int size, string path, Func<int, string> text) =>
        new(name, size, n => [File("input/papers/a/a.md", Text + Entry), File(path, text(n))]);

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Repeat(string unit, int n) =>
        new StringBuilder(unit.Length * n).Insert(0, unit, n).ToString();

    private static string Repeat(int n, Func<int, string> unit) => string.Concat(Enumerable.Range(0, n).Select(unit));

    private static string Html(string head, string body) =>
        $"<!DOCTYPE html><html><head><title>A title</title>{head}</head><body><main><h1>A title</h1>{body}"
        + "</main></body></html>";

    /// <summary>A word for each number: a, b, … z, aa, ab, …</summary>
    private static string Word(int number)
    {
        var word = "";
        for (var rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        {
            word = (char)('a' + ((rest - 1) % 26)) + word;
        }

        return word;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
