using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The container marker follows the title: <c>The economics of weirs. In J. Harker and H. Field (Eds)
/// International perspectives …</c>
/// </summary>
internal static class TitleBeforeInRule
{
    /// <summary>
    /// The entry with the title before the marker, which follows a full stop, or a comma where editors are named behind
    /// it; null if there is no marker.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        var text = entry.Remainder;
        if (FindUntitled(entry, body) is { } untitled)
        {
            return untitled;
        }

        for (var at = body.Start + 3; at + 4 < body.End; at++)
        {
            if (
                text[at] is not ('I' or 'i')
                || text[at + 1] != 'n'
                || text[at - 1] != ' '
                || text[at + 2] is not (' ' or ':')
            )
            {
                continue;
            }

            var before = EntryScanner.GetPrecedingCharacter(text, at);
            var start = ContainerMarkerDetector.FindContainer(entry, new Span(at, body.End));
            if (start > 0 && IsBoundary(text, at, before, body.End))
            {
                return EntryTitleRule.WithTitle(entry, new Span(body.Start, at), new Span(start, body.End)) with
                {
                    IsInContainer = true,
                };
            }
        }

        return null;
    }

    /// <summary>
    /// <c>Calder, I. in *Wells of the North* (eds Feld, A. &amp; Crane, R.) 33–58 (Garnet, 2009)</c>
    /// </summary>
    private static EntryParseState? FindUntitled(EntryParseState entry, Span body) =>
        entry.IsDatedBehindTitle
        && body.Length > 4
        && entry.Remainder[body.Start] == 'i'
        && EditorMarkers.ContainsMarker(body.Slice(entry.Remainder))
        && ContainerMarkerDetector.FindContainer(entry, body) is var start and > 0
            ? entry with
            {
                Publication = entry.Trim(new Span(start, body.End), ".,;:"),
                IsInContainer = true,
            }
            : null;

    /// <summary>
    /// <c>. In</c> and <c>In:</c> always; <c>, in</c> with editors behind it, or where pages stood between.
    /// </summary>
    private static bool IsBoundary(string text, int at, char before, int end)
    {
        // A colon behind the marker, or pages before it, which are blanked out.
        if (text[at + 2] == ':' || (text[at - 2] == ' ' && text[at - 3] == ' '))
        {
            return true;
        }

        var capital = text[at] == 'I';
        return before switch
        {
            '.' or '?' or '!' => true, // "Sensors for bridges. in Proceedings": no sentence begins small
            '’' or '”' or ')' when capital => true,
            ',' or '.' or ';' => EditorMarkers.ContainsMarker(text.AsSpan(at, end - at))
                || text[at - 2] == ' '
                || (before == ',' && EntryLexicon.IsTitleCase(text.AsSpan(at + 3, end - at - 3))),
            _ => false,
        };
    }
}
