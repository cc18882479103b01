using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The word <c>In</c> that leads from a chapter to its book: <c>In J. Glasby (Ed.) …</c>, <c>in: …</c>
/// </summary>
internal static class ContainerMarkerDetector
{
    /// <summary>Where the book begins if a stretch opens with the word; 0 if it does not.</summary>
    public static int FindContainer(EntryParseState entry, Span span)
    {
        var text = entry.Remainder;
        if (
            span.Length < 6
            || text[span.Start] is not ('I' or 'i')
            || text[span.Start + 1] is not ('n' or 'N')
            || text[span.Start + 2] is not (' ' or ':')
        )
        {
            return 0;
        }

        var at = span.Start + 2;
        while (at < span.End && text[at] is ' ' or ':')
        {
            at++;
        }

        return
            at < span.End
            && (
                char.IsUpper(text[at])
                || char.IsDigit(text[at])
                || text[at] is '‘' or '“' or '"'
                || StartsWithParticle(text, at)
            )
            ? at
            : 0;
    }

    /// <summary>
    /// Whether an editor is named in a stretch: <c>(eds)</c>, <c>(Ed.)</c>, <c>edited by</c>, <c>eds.</c>
    /// </summary>
    public static bool ContainsEditorMarker(ReadOnlySpan<char> text)
    {
        foreach (
            var sign in new[]
            {
                "(eds",
                "(ed.",
                "(ed)",
                "(Eds",
                "(Ed",
                "(EDS",
                " eds",
                " Eds",
                " ed. ",
                "ed. by",
                "edited by",
                "Edited by",
                "(editor",
                "editors",
                "(Hg",
                "(Hrsg",
            }
        )
        {
            if (text.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithParticle(string text, int at)
    {
        var end = text.IndexOf(' ', at);
        return end > at && PersonNameParser.IsParticle(text[at..end]);
    }
}
