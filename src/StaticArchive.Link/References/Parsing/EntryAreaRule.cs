using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Entries after ISBD, GOST and the like divide their areas with a full stop and a dash and repeat the names behind a
/// stroke: <c>Points and bands / A. Barr, L. Finn. – Oban : Sound, 2009. – 240 p.</c> Dashes and repeated names are
/// blanked out, and what is left reads as sentences.
/// </summary>
internal static class EntryAreaRule
{
    private const string Stroke = " / ";
    private static readonly string[] Dashes = [". – ", ". — ", ". - "];

    /// <summary>Blanks the dashes out, and the names behind the stroke.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var areas = 0;
        foreach (var dash in Dashes)
        {
            for (
                var at = entry.Remainder.IndexOf(dash, StringComparison.Ordinal);
                at >= 0;
                at = entry.Remainder.IndexOf(dash, at, StringComparison.Ordinal)
            )
            {
                entry = (areas++ == 0 ? BlankResponsibility(entry, at) : entry).Consume(new Span(at + 2, at + 3));
            }
        }

        return entry;
    }

    /// <summary><c> / A. Barr, L. Finn</c> before the first dash; not the two strokes before a journal.</summary>
    private static EntryParseState BlankResponsibility(EntryParseState entry, int end)
    {
        var at = entry.Remainder.IndexOf(Stroke, 0, end, StringComparison.Ordinal);
        return at > 0 && !entry.Remainder.AsSpan(at, end - at).Contains("//", StringComparison.Ordinal)
            ? entry.Consume(new Span(at, end))
            : entry;
    }
}
