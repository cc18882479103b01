namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// Takes the marks of doubt off a date. Behind a part one is about all parts up to it, before a part about that part
/// alone: <c>2004-06~-11</c> is about the year and the month, <c>2004-~06-11</c> about the month.
/// </summary>
internal static class EdtfQualifierReader
{
    /// <summary>A date without its marks.</summary>
    /// <param name="Text">What is left.</param>
    /// <param name="Whole">What is said about all of it.</param>
    /// <param name="Parts">What is said about its parts; null where all of them share it.</param>
    public sealed record UnmarkedDate(string Text, EdtfQualifier Whole, EdtfPartQualifiers? Parts);

    /// <summary>The date without its marks; they are left where they are doubled.</summary>
    public static UnmarkedDate Read(string text)
    {
        if (text.AsSpan().IndexOfAny('?', '~', '%') < 0)
        {
            return new UnmarkedDate(text, default, null);
        }

        var fields = SplitFields(text);
        var qualifiers = new EdtfQualifier[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            var (before, after) = (GetQualifier(fields[i], 0), GetQualifier(fields[i], ^1));
            if (fields[i].Length > 1 && before.IsQualified)
            {
                fields[i] = fields[i][1..];
                qualifiers[i] |= before;
            }
            else if (after.IsQualified)
            {
                fields[i] = fields[i][..^1];
                MarkUpTo(qualifiers, i, after);
            }
        }

        var isShared = Array.TrueForAll(qualifiers, one => one == qualifiers[0]);
        return new UnmarkedDate(
            string.Join('-', fields),
            isShared ? qualifiers[0] : default,
            isShared || fields.Length > 3 ? null : CreateParts(qualifiers)
        );
    }

    /// <summary>Year, month and day; the sign of a year belongs to it: <c>-1985~</c>, <c>?-1985</c>.</summary>
    private static string[] SplitFields(string text)
    {
        var sign =
            text.StartsWith('-') ? 1
            : GetQualifier(text, 0).IsQualified && text.AsSpan(1).StartsWith("-") ? 2
            : 0;
        var fields = text[sign..].Split('-');
        fields[0] = text[..sign] + fields[0];
        return fields;
    }

    private static void MarkUpTo(EdtfQualifier[] qualifiers, int last, EdtfQualifier qualifier)
    {
        for (var i = 0; i <= last; i++)
        {
            qualifiers[i] |= qualifier;
        }
    }

    private static EdtfPartQualifiers CreateParts(EdtfQualifier[] qualifiers) =>
        new(qualifiers[0], qualifiers[1], qualifiers.Length > 2 ? qualifiers[2] : default);

    private static EdtfQualifier GetQualifier(string field, Index at) =>
        field.Length == 0
            ? default
            : field[at] switch
            {
                '?' => new EdtfQualifier(IsUncertain: true, IsApproximate: false),
                '~' => new EdtfQualifier(IsUncertain: false, IsApproximate: true),
                '%' => new EdtfQualifier(IsUncertain: true, IsApproximate: true),
                _ => default,
            };
}
