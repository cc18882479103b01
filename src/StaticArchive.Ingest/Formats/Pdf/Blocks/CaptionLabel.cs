using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>The label that a caption begins with: <c>Figure 3</c>, <c>TABLE II.</c>, <c>Tabelle 2:</c></summary>
internal static class CaptionLabel
{
    private static readonly HashSet<string> Words = WordList.ParseSet(
        "figure fig fig. table tab tab. chart graph map plate scheme exhibit box panel abbildung abb. tabelle figura "
            + "tableau tabla cuadro tabella quadro figuur tabel grafiek kaart ffigur tabl",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a text begins with one.</summary>
    public static bool IsCaption(string text)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        char[] closing = ['.', ':', '|', ')', '-', '–'];
        return words.Length > 1 && Words.Contains(words[0]) && IsNumber(words[1].TrimEnd(closing));
    }

    private static bool IsNumber(string word) =>
        word.Length is > 0 and < 7
        && (char.IsAsciiDigit(word[0]) || word.Length == 1 || word.All(unit => unit is 'I' or 'V' or 'X'))
        && !word.Any(char.IsLower);
}
