using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Whether what stands behind a label can be a value of its field: <c>Source: Harker (2008)</c> below a table is no
/// address, <c>Contact: the boards rarely met.</c> is a sentence.
/// </summary>
internal static class FieldValueChecker
{
    private const int FewestWordsOfSentence = 5;

    /// <summary>Whether it can; of most fields anything can.</summary>
    public static bool CanBeValue(PaperField field, string value) =>
        field switch
        {
            PaperField.Url => IsAddress(value),
            PaperField.Issn or PaperField.Isbn or PaperField.Doi => value.Any(char.IsAsciiDigit),
            PaperField.Note => !IsSentence(value),
            _ => true,
        };

    /// <summary>An address, or an identifier in one word.</summary>
    private static bool IsAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal)
        || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || !value.Contains(' ');

    /// <summary><c>the towns and the board rarely met.</c></summary>
    private static bool IsSentence(string value) =>
        value.EndsWith('.')
        && char.IsLower(value[0])
        && WordTokenizer.GetWords(value).Count(word => char.IsLower(word[0])) >= FewestWordsOfSentence;
}
