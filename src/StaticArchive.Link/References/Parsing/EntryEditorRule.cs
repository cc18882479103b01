using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Editors of the book that a chapter is in, before or behind the book's title: <c>J. Harker and H. Field (Eds)
/// Book</c>, <c>Book, eds Hakeem, K. R. and Akhtar, M. S. (New York: Springer)</c>, <c>Book, edited by Vogel, J.</c>
/// </summary>
internal static class EntryEditorRule
{
    private const int MaxWordsWithoutInitials = 6;
    private const int MaxWordsBeforeBracket = 12;
    private const int MaxWordsWithInitials = 24;
    private const int MaxNameBetween = 40;

    /// <summary>Reads the editors of an entry that is in a container.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var text = entry.Publication.Slice(entry.Remainder);
        if (!entry.IsInContainer)
        {
            // “Rates of set.” *Wells of the North*, edited by Ann Feld, Garnet, 2009
            return entry.IsTitleQuoted && text.Contains("edited by ", StringComparison.Ordinal)
                ? (EditorsAfterMarker.Read(entry, text) ?? entry) with
                {
                    IsInContainer = true,
                }
                : entry;
        }

        return ContainerPages.Read(
            ReadEditorsBeforeMarker(entry, text) ?? EditorsAfterMarker.Read(entry, text) ?? entry
        );
    }

    /// <summary>
    /// Names, a marker, the title of the book; or the title, a comma, names and a marker in brackets.
    /// </summary>
    private static EntryParseState? ReadEditorsBeforeMarker(EntryParseState entry, string text)
    {
        foreach (var marker in EditorMarkers.AfterBookEditors)
        {
            var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || IsOtherUse(entry, text, marker, at + marker.Length))
            {
                continue;
            }

            var span = new Span(FindLastMarker(text, marker, at), 0);
            span = new Span(span.Start, span.Start + marker.Length);
            if (
                (
                    ReadEditorsAfterTitle(entry, text, span)
                    ?? ReadEditorsBeforeTitle(entry, text, span)
                    ?? ReadEditorsAfterComma(entry, text, span)
                ) is
                { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    /// <summary><c>FELD, A. (Hrsg.) ; CRANE, R. (Hrsg.):</c>: only one more name stands between two markers.</summary>
    private static int FindLastMarker(string text, string marker, int at)
    {
        for (var next = at; next > 0; next = text.IndexOf(marker, next + 1, StringComparison.OrdinalIgnoreCase))
        {
            var between = text.AsSpan(at, next - at);
            if (next > at && (between.Length > MaxNameBetween || !between.ContainsAny(';', '/', ',')))
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>The marker is the beginning of another word, or names follow it.</summary>
    private static bool IsOtherUse(EntryParseState entry, string text, string marker, int end) =>
        end < text.Length
        && text[end] != ';'
        && (
            char.IsLetter(text[end])
            || ((char.IsLetter(marker[1]) || marker[0] == ',') && IsFollowedByNames(entry, text, end))
        );

    /// <summary>
    /// <c>Handbook of Money, L. Reed and P. Stone, Eds.</c>: what stands before the first comma is a title, known by
    /// its italics or a small word that no name has.
    /// </summary>
    private static EntryParseState? ReadEditorsAfterTitle(EntryParseState entry, string text, Span marker)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return
            comma > 0
            && comma < marker.Start
            && BeginsWithTitle(entry, text, comma)
            && FindNamesComma(text, marker.Start) is var names and > 0
            ? BookEditors
                .Set(entry, text[(names + 1)..marker.Start], entry.Publication)
                .Consume(new Span(entry.Publication.Start + names, entry.Publication.Start + marker.End))
            : null;
    }

    private static bool BeginsWithTitle(EntryParseState entry, string text, int end)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start >= entry.Publication.Start && run.Start <= entry.Publication.Start + 2 && run.Length > 3)
            {
                return true;
            }
        }

        foreach (var (start, stop) in EntryLexicon.EnumerateWords(text.AsSpan(0, end)))
        {
            if (text.AsSpan(start, stop - start) is "of" or "the" or "for" or "in" or "on" or "after" or "to")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>J. Harker and H. Field (Eds) Book</c></summary>
    private static EntryParseState? ReadEditorsBeforeTitle(EntryParseState entry, string text, Span marker)
    {
        var names = text.AsSpan(0, marker.Start);
        return
            NameListDetector.IsNameList(names, isDelimited: false)
            && (
                NameListDetector.HasInitials(names)
                || WordTokenizer.Count(names)
                    <= (text[marker.Start] == '(' ? MaxWordsBeforeBracket : MaxWordsWithoutInitials)
            )
            && marker.End + 3 < text.Length
            ? BookEditors.Set(
                entry,
                text[..marker.Start].Replace(marker.Slice(text), "", StringComparison.Ordinal),
                new Span(entry.Publication.Start + marker.End, entry.Publication.End)
            )
            : null;
    }

    /// <summary><c>Book of many words, Peck E, Smith J (eds). Publisher</c></summary>
    private static EntryParseState? ReadEditorsAfterComma(EntryParseState entry, string text, Span marker)
    {
        if (text[marker.Start] is not ('(' or '[') || FindNamesComma(text, marker.Start) is not (var comma and > 0))
        {
            return null;
        }

        var offset = entry.Publication.Start;
        return BookEditors
            .Set(entry, text[(comma + 1)..marker.Start], entry.Publication)
            .Consume(new Span(offset + comma, offset + marker.End));
    }

    /// <summary>
    /// <c>Handbook of Towns, eds Porter, P. A. and Ryder, R. (New York …</c>: the names stand behind the marker,
    /// and before it the title.
    /// </summary>
    private static bool IsFollowedByNames(EntryParseState entry, string text, int at)
    {
        var names = text.AsSpan(at, EditorsAfterMarker.FindNamesEnd(text, at) - at);
        return names.StartsWith(" by ", StringComparison.Ordinal)
            || (
                NameListDetector.IsNameList(names, isDelimited: false)
                && (
                    NameListDetector.HasInitials(names)
                        ? !NameListDetector.HasInitials(text.AsSpan(0, at))
                        : !names.Trim().IsEmpty
                )
                && (
                    NameListDetector.HasInitials(names)
                    || (WordTokenizer.Count(names) > 1 && BeginsWithTitle(entry, text, at))
                )
            );
    }

    /// <summary>
    /// The comma behind which only names stand before a marker; 0 if there is none.
    /// </summary>
    private static int FindNamesComma(string text, int marker)
    {
        var semicolon = text.IndexOf("; ", 0, marker, StringComparison.Ordinal);
        if (semicolon > 0 && NameSequence.FindEnd(text[(semicolon + 2)..marker]) == marker - semicolon - 2)
        {
            return semicolon; // "Wells of the North; Feld, A., Crane, R., Eds.; Garnet"
        }

        for (
            var comma = text.IndexOf(", ", StringComparison.Ordinal);
            comma > 0 && comma < marker;
            comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal)
        )
        {
            var names = text.AsSpan(comma + 1, marker - comma - 1);
            if (
                NameListDetector.IsNameList(names, isDelimited: false)
                && NameListDetector.HasInitials(names)
                && WordTokenizer.Count(names) <= MaxWordsWithInitials
            )
            {
                return comma;
            }
        }

        return 0;
    }
}
