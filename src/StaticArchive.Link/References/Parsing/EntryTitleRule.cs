using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Divides the title from the publication. Quotation marks are the surest sign, then the container marker <c>In</c>,
/// then italics; without any of them a full stop behind which words in title case follow.
/// </summary>
internal static class EntryTitleRule
{
    private static readonly Func<EntryParseState, Span, EntryParseState?>[] Rules =
    [
        TitleBeforeStrokesRule.Find,
        TitleInQuotesRule.Find,
        TitleBeforeInRule.Find,
        TitleBeforeEditorsRule.Find,
        TitleInItalicsRule.Find,
        TitleBeforeItalicsRule.Find,
        TitleBySentenceRule.Find,
    ];

    /// <summary>Reads the title and sets the span of the publication.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        var body = IncludeClosingBracket(entry, entry.Trim(entry.Body, ".,;:)"));
        if (body.IsEmpty)
        {
            return entry with { Publication = body };
        }

        foreach (var rule in Rules)
        {
            if (rule(entry, body) is { } found)
            {
                return found;
            }
        }

        return WithTitle(entry, body, new Span(body.End, body.End));
    }

    /// <summary><c>Wells with R (Use R!)</c>: the bracket at the end belongs to the title.</summary>
    private static Span IncludeClosingBracket(EntryParseState entry, Span body)
    {
        var text = entry.Remainder;
        var open = body.IsEmpty ? -1 : text.LastIndexOf('(', body.End - 1, body.Length);
        return
            open > body.Start
            && body.End < text.Length
            && text[body.End] == ')'
            && text.IndexOf(')', open, body.End - open) < 0
            ? new Span(body.Start, body.End + 1)
            : body;
    }

    /// <summary>The entry with the title and the span of the publication, both trimmed.</summary>
    public static EntryParseState WithTitle(EntryParseState entry, Span title, Span publication)
    {
        var words = entry.GetText(entry.Trim(title, ".,;:‘’“”\"'")) is { } text
            ? RestoreClosingMark(entry, title, text)
            : null;
        return entry with { Publication = entry.Trim(publication, ".,;:"), Item = entry.Item with { Title = words } };
    }

    /// <summary>
    /// Restores a quotation mark or an apostrophe that trimming has taken from one end only.
    /// </summary>
    private static string RestoreClosingMark(EntryParseState entry, Span title, string text)
    {
        var raw = entry.GetText(entry.Trim(title, ".,;:")) ?? text;
        var opens = raw.Length > 0 && raw[0] is '‘' or '“' or '"' or '\'';
        var closes = raw.Length > 0 && raw[^1] is '’' or '”' or '"' or '\'';
        return opens == closes ? StripQuotationMarks(raw, text, opens) : raw;
    }

    /// <summary>
    /// A title wholly in quotation marks loses them; one that only begins and ends with quoted words keeps them.
    /// </summary>
    private static string StripQuotationMarks(string raw, string text, bool quoted) =>
        quoted && text.AsSpan().ContainsAny('‘', '“', '"') ? raw : text;
}
