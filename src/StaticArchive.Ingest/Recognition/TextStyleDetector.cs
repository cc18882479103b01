using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Reads the style of whole blocks.</summary>
internal static class TextStyleDetector
{
    /// <summary>The style of a block; quotation marks and full stops outside a mark do not count.</summary>
    public static TextStyle Detect(Draft draft)
    {
        var style = TextStyle.Plain;
        if (IsCoveredBy(draft, MarkKind.Emphasis))
        {
            style |= TextStyle.Italic;
        }

        if (IsCoveredBy(draft, MarkKind.Strong))
        {
            style |= TextStyle.Bold;
        }

        return IsCapitals(draft.Text) ? style | TextStyle.Capitals : style;
    }

    /// <summary>Whether nearly all letters are capitals, and there are several.</summary>
    public static bool IsCapitals(string text)
    {
        var (upper, lower, most) = (0, 0, (text.Length / 7) + 1);
        foreach (var unit in text)
        {
            upper += char.IsUpper(unit) ? 1 : 0;
            lower += char.IsLower(unit) ? 1 : 0;
            if (lower > most)
            {
                return false;
            }
        }

        return upper > 3 && lower * 6 < upper;
    }

    private static bool IsCoveredBy(Draft draft, MarkKind kind)
    {
        var covered = 0;
        foreach (var mark in draft.Content.Marks)
        {
            covered += mark.Kind == kind ? mark.Span.Length : 0;
        }

        return covered > 0 && covered + 2 >= draft.Text.Length;
    }
}
