using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>How the whole of a block is set.</summary>
[Flags]
internal enum Style
{
    /// <summary>Nothing covers it all.</summary>
    Plain = 0,

    /// <summary>All italics.</summary>
    Italic = 1,

    /// <summary>All bold.</summary>
    Bold = 2,

    /// <summary>Mostly capitals.</summary>
    Capitals = 4,
}

/// <summary>Reads the style of whole blocks.</summary>
internal static class Styles
{
    /// <summary>The style of a block; quotation marks and full stops outside a mark do not count.</summary>
    public static Style Of(Draft draft)
    {
        var style = Style.Plain;
        if (Covers(draft, MarkKind.Emphasis))
        {
            style |= Style.Italic;
        }

        if (Covers(draft, MarkKind.Strong))
        {
            style |= Style.Bold;
        }

        return IsCapitals(draft.Text) ? style | Style.Capitals : style;
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

    private static bool Covers(Draft draft, MarkKind kind)
    {
        var covered = 0;
        foreach (var mark in draft.Content.Marks)
        {
            covered += mark.Kind == kind ? mark.Span.Length : 0;
        }

        return covered > 0 && covered + 2 >= draft.Text.Length;
    }
}
