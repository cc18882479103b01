using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Parts the title from what it was published in. Quotation marks are the surest sign, then italics, then the word <c>In</c>;
/// without any of them a full stop behind which only capitals follow.
/// </summary>
internal static class EntryTitle
{
    private static readonly Func<Entry, Span, Entry?>[] InOrder = [TitleInQuotes.Find, TitleBeforeIn.Find, TitleBeforeEditors.Find, TitleInItalics.Find, TitleBeforeItalics.Find, TitleBySentences.Find];

    /// <summary>Reads it.</summary>
    public static Entry Read(Entry entry)
    {
        var body = entry.Trim(entry.Body, ".,;:)");
        if (body.IsEmpty)
        {
            return entry with { Publication = body };
        }

        foreach (var rule in InOrder)
        {
            if (rule(entry, body) is { } found)
            {
                return found;
            }
        }

        return Titled(entry, body, new Span(body.End, body.End));
    }

    /// <summary>The entry with its title and what is behind it.</summary>
    public static Entry Titled(Entry entry, Span title, Span publication)
    {
        var words = entry.Words(entry.Trim(title, ".,;:‘’“”\"'")) is { } text ? Closed(entry, title, text) : null;
        return entry with { Publication = entry.Trim(publication, ".,;:"), Item = entry.Item with { Title = words } };
    }

    /// <summary>Gives back a question mark's quotation mark, or an apostrophe, that trimming took from one end only.</summary>
    private static string Closed(Entry entry, Span title, string text)
    {
        var raw = entry.Words(entry.Trim(title, ".,;:")) ?? text;
        var opens = raw.Length > 0 && raw[0] is '‘' or '“' or '"' or '\'';
        var closes = raw.Length > 0 && raw[^1] is '’' or '”' or '"' or '\'';
        return opens == closes ? Inner(raw, text, opens) : raw;
    }

    /// <summary>A title wholly in quotation marks loses them; one that only begins and ends with quoted words keeps them.</summary>
    private static string Inner(string raw, string text, bool quoted) => quoted && text.AsSpan().ContainsAny('‘', '“', '"') ? raw : text;
}
