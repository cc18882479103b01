using StaticArchive.Ingest.Formats.Pdf.Layout.Words;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Regions;

/// <summary>
/// The labels that notes at the foot of a page begin with: <c>¹ See …</c>, <c>12 Ibid.</c>, <c>* Source</c>.
/// </summary>
internal static class FootnoteLabel
{
    private const string Signs = "*†‡§¶‖#";
    private const int MaxDigits = 4;

    /// <summary>Whether a line begins with one.</summary>
    public static bool IsAtStart(WordLine line)
    {
        var word = line.Words[0];
        var label = word.Text.TrimEnd('.', ')', ']', ':').TrimStart('[', '(');
        if (label.Length == 0)
        {
            return false;
        }

        return word.Rise == LetterRise.Raised
            || (label.Length <= MaxDigits && label.All(char.IsAsciiDigit) && line.Words.Count > 1)
            || (Signs.Contains(word.Text[0]) && line.Words.Count > 1)
            || IsSuperscriptDigit(word.Text[0]);
    }

    private static bool IsSuperscriptDigit(char unit) => unit is '¹' or '²' or '³' or (>= '⁰' and <= '⁹');
}
