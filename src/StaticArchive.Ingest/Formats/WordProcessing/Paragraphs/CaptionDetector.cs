using System.Collections.Frozen;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>Tells titles of figures and tables: <c>Figure 2: Launches a year</c>, <c>Abb. 3 Die Ufer</c>.</summary>
internal static class CaptionDetector
{
    private static readonly FrozenSet<string> Words = (
        "figure fig table chart graph map photo photograph plate scheme diagram exhibit box abbildung abb tabelle tab "
        + "grafik tableau graphique carte figura tabla cuadro gráfico mapa tabela figuur tafel grafiek ffigur tabl"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a paragraph is one, by its style or its words.</summary>
    public static bool IsCaption(StoryParagraph paragraph) =>
        paragraph.Style.Role == StyleRole.Caption || IsCaption(paragraph.Text);

    /// <summary>Whether a text begins with a word for a figure or table, and its number.</summary>
    public static bool IsCaption(string text)
    {
        var end = text.AsSpan().IndexOfAny(" .");
        if (end is < 2 or > 12 || !Words.Contains(text[..end].ToLowerInvariant()))
        {
            return false;
        }

        var number = text.AsSpan(end).TrimStart(" .");
        return number.Length > 0 && (char.IsAsciiDigit(number[0]) || IsLetterNumber(number));
    }

    /// <summary><c>Table A1</c>, <c>Figure IV.</c></summary>
    private static bool IsLetterNumber(ReadOnlySpan<char> number) =>
        char.IsAsciiLetterUpper(number[0])
        && (number.Length == 1 || number[1] is '.' or ':' or ' ' or 'I' or 'V' or 'X' || char.IsAsciiDigit(number[1]));
}
