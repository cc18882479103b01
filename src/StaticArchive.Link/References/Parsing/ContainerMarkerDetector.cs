using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The container marker, the word <c>In</c> that leads from a chapter to its book: <c>In J. Harker (Ed.) …</c>,
/// <c>in: …</c>
/// </summary>
internal static class ContainerMarkerDetector
{
    private const int MinLength = 6;

    /// <summary>Where the book begins if a span opens with the marker; 0 if it does not.</summary>
    public static int FindContainer(EntryParseState entry, Span span)
    {
        var text = entry.Remainder;
        if (!OpensWithMarker(text, span))
        {
            return 0;
        }

        var at = span.Start + 2;
        while (at < span.End && text[at] is ' ' or ':')
        {
            at++;
        }

        return at < span.End && CanOpenContainer(text, at) ? at : 0;
    }

    private static bool OpensWithMarker(string text, Span span) =>
        span.Length >= MinLength
        && text[span.Start] is 'I' or 'i'
        && text[span.Start + 1] is 'n' or 'N'
        && text[span.Start + 2] is ' ' or ':';

    /// <summary>A capital, a digit, a quotation mark or a name with a particle: <c>in van Dijk, T. (ed.)</c></summary>
    private static bool CanOpenContainer(string text, int at) =>
        char.IsUpper(text[at])
        || char.IsDigit(text[at])
        || text[at] is '‘' or '“' or '"'
        || StartsWithParticle(text, at);

    private static bool StartsWithParticle(string text, int at)
    {
        var end = text.IndexOf(' ', at);
        return end > at && PersonNameParser.IsParticle(text[at..end]);
    }
}
