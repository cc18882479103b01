using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf;

/// <summary>
/// Reads whose rights a paper is, and since which year, from the small print at the foot of its first page: <c>© 2019
/// The Authors</c>.
/// </summary>
internal static class SmallPrintReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The statements; the words themselves are set aside, where they would state nothing.</summary>
    public static IEnumerable<MetadataAssertion> Read(string path, IReadOnlyList<Draft> drafts)
    {
        var print = drafts.FirstOrDefault(draft =>
            draft.IsParatext(BlockNoteKind.PageFooter) && draft.Text.Contains('©', StringComparison.Ordinal)
        );
        if (print is null)
        {
            yield break;
        }

        yield return Create(path, PaperField.Rights, print.Text, MetadataEvidence.CopyrightLine);
        if (FindYear(print.Text[print.Text.IndexOf('©', StringComparison.Ordinal)..]) is { } year)
        {
            yield return Create(path, PaperField.Issued, year, MetadataEvidence.CopyrightYear);
        }
    }

    private static string? FindYear(string text) =>
        WordTokenizer
            .GetWords(text)
            .FirstOrDefault(word =>
                word.Length == 4
                && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= FirstYear and <= LastYear
            );

    private static MetadataAssertion Create(string path, PaperField field, string value, MetadataEvidence evidence) =>
        new(field.GetName(), value, new SourceLocation(path), evidence.Words, evidence.Rank);
}
