using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Blocks;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>
/// Reads what a file says of itself. Whatever the pages say is trusted more: the author is often who made the file, and
/// the date the day on which that was done.
/// </summary>
internal static class PdfInformationReader
{
    private const int TitleRank = 10;
    private const int AuthorRank = 4;
    private const int DateRank = 2;
    private const int KeywordRank = 10;
    private const int LongestValue = 500;

    /// <summary>Its statements.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(string path, IReadOnlyDictionary<string, string> information)
    {
        var readings = new List<MetadataAssertion>();
        void Add(string field, string value, int rank) =>
            readings.Add(
                new MetadataAssertion(field, value, new SourceLocation(path), $"{field} stated by the PDF file", rank)
                {
                    IsCandidate = true,
                }
            );

        if (FileTitleChecker.Clean(Find(information, "Title")) is { } title)
        {
            Add("title", title, TitleRank);
        }

        foreach (var author in PersonNameParser.ParseList(Find(information, "Author") ?? ""))
        {
            Add("author", author, AuthorRank);
        }

        if (ReadDate(Find(information, "CreationDate")) is { } date)
        {
            Add("issued", date, DateRank);
        }

        foreach (var keyword in ReadKeywords(Find(information, "Keywords")))
        {
            Add("keyword", keyword, KeywordRank);
        }

        return readings;
    }

    private static string? Find(IReadOnlyDictionary<string, string> information, string key) =>
        information.TryGetValue(key, out var value) && value.Length is > 0 and <= LongestValue ? value : null;

    /// <summary><c>D:20190628101500+01'00'</c>, <c>2019-06-28T10:15:00Z</c>: the day.</summary>
    private static string? ReadDate(string? value)
    {
        var digits = string.Concat((value ?? "").TakeWhile(unit => unit != 'T').Where(char.IsAsciiDigit));
        return
            digits.Length >= 8
            && DateTime.TryParseExact(
                digits[..8],
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Year > 1985
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static IEnumerable<string> ReadKeywords(string? value) =>
        value is null
            ? []
            : value.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
