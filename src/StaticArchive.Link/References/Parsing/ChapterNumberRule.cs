using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The number of a chapter, which is neither volume nor page: <c>(eds Barr, A.) Ch. 4, 33–58 (Sound, 2009)</c>.
/// </summary>
internal static class ChapterNumberRule
{
    private static readonly string[] Labels = ["Ch. ", "ch. ", "chap. ", "Chap. ", "cap. "];

    /// <summary>Blanks label and number out.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        foreach (var label in Labels)
        {
            var at = entry.Remainder.IndexOf(label, entry.Body.Start, StringComparison.Ordinal);
            var start = at + label.Length;
            if (
                at > 0
                && entry.Remainder[at - 1] is ' ' or '('
                && VolumeNumber.FindEnd(entry.Remainder, start) is var end
                && end > start
            )
            {
                return entry.Consume(new Span(at, EntryScanner.Skip(entry.Remainder, end, ",")));
            }
        }

        return entry;
    }
}
