using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The entry's own number in a numbered list: <c>12. Archer, A. …</c>, <c>[12] Archer, A. …</c>, <c>(12) …</c>
/// </summary>
internal static class EntryNumberRule
{
    /// <summary>Blanks the number out; it has up to three digits, so that it is no year.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Remainder;
        var start = text.Length > 0 && text[0] is '[' or '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && end < start + 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isClosed =
            end > start
            && end + 2 < text.Length
            && text[end] is '.' or ')' or ']'
            && text[end + 1] is ' ' or '\t'
            && char.IsLetter(text[end + 2]);
        return isClosed ? entry.Consume(new Span(0, end + 1)) : entry;
    }
}
