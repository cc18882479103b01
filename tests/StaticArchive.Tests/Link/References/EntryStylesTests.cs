using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Link.References;

/// <summary>
/// Thirty made-up works of eight kinds, printed in twelve citation styles: every field of an entry has to be right for
/// the entry to be.
/// </summary>
public class EntryStylesTests
{
    private static readonly string[][] Rows = ReadRows("entries.tsv");

    /// <summary>Entries of other works in thirty more styles, a few of each.</summary>
    private static readonly string[][] RareRows = ReadRows("rare-styles.tsv");

    [Fact]
    public void Of_all_entries_nineteen_in_twenty_are_read_whole() => AssertWhole(Rows, 0.95);

    [Fact]
    public void Of_rarer_styles_nine_in_ten_are_read_whole() => AssertWhole(RareRows, 0.9);

    [Theory]
    [InlineData("vancouver", 0.9)]
    [InlineData("ama", 0.95)]
    [InlineData("ieee", 0.95)]
    [InlineData("nature", 0.9)]
    [InlineData("science", 0.9)]
    [InlineData("bibtex", 0.95)]
    [InlineData("chicago", 0.95)]
    [InlineData("chicagonote", 0.95)]
    [InlineData("mhra", 0.9)]
    [InlineData("oscola", 0.95)]
    [InlineData("apa", 0.95)]
    [InlineData("din", 0.85)]
    public void Of_a_style_hardly_any_is_not(string style, double floor) =>
        AssertWhole([.. Rows.Where(row => row[0] == style)], floor);

    [Theory]
    [InlineData("[12] Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("12) Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("(12) Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("12 Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("¹²Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("[SP 800-1] Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("[Arc01] Archer A. On weirs. J Ponds. 2001;3:1–9.", "Archer")]
    [InlineData("HARKER, John. On weirs. Oban: Sound, 2001.", "HARKER")]
    [InlineData("d’Angelo, R., ’s-Gravesande, W. & Ó Briain, C. On weirs. *J. Ponds* 3, 1–9 (2001).", "d’Angelo")]
    [InlineData("N. Okoro, T. Barr Jr., and others. On weirs. *J. Ponds*, 3(2):1–9, 2001.", "Okoro")]
    public void Labels_and_rare_names_do_not_hide_the_first_author(string entry, string family) =>
        Assert.Equal(family, PrintedEntry.Parse(entry).Author[0].Family);

    private static string[][] ReadRows(string file) =>
        [
            .. File.ReadLines(Repository.At("tests", "StaticArchive.Tests", "Link", "References", "Gold", file))
                .Skip(1)
                .Select(line => line.Split('\t')),
        ];

    private static void AssertWhole(IReadOnlyList<string[]> rows, double floor)
    {
        var wrong = rows.Where(row => FindDifference(row) is not null).ToList();
        Assert.True(
            rows.Count - wrong.Count >= rows.Count * floor,
            string.Join('\n', wrong.Select(row => $"{row[0]} | {row[1]} | {FindDifference(row)}"))
        );
    }

    private static string? FindDifference(string[] row)
    {
        var found = GetFields(PrintedEntry.Parse(row[1]));
        for (var i = 0; i < found.Length; i++)
        {
            if (Fold(found[i]) != Fold(row[i + 2]))
            {
                return $"{row[i + 2]} is {found[i]}";
            }
        }

        return null;
    }

    private static string[] GetFields(CslItem item) =>
        [
            string.Join(
                "; ",
                (item.Author.Count > 0 ? item.Author : item.Editor).Select(name => name.Family ?? name.Literal)
            ),
            item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            item.Title ?? "",
            item.ContainerTitle ?? "",
            item.Volume ?? "",
            item.Issue ?? "",
            CompletePages(item.Page ?? ""),
            item.Doi ?? "",
        ];

    private static string Fold(string text) => Folding.ToKey(text);

    /// <summary><c>332-9</c> is <c>332-339</c>.</summary>
    private static string CompletePages(string pages) =>
        pages.Split('-') is [var first, var last] && last.Length < first.Length && last.All(char.IsAsciiDigit)
            ? $"{first}-{first[..^last.Length]}{last}"
            : pages;
}
