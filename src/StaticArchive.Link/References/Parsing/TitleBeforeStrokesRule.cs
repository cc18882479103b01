using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Two strokes lead from an article to its journal, as GOST has it: <c>Медленный рост // Вестник
/// садов. 2012. Т. 3.</c>
/// </summary>
internal static class TitleBeforeStrokesRule
{
    private const string Strokes = " // ";

    /// <summary>The entry with the title before the strokes; null where none stand.</summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        var at = entry.Remainder.IndexOf(Strokes, body.Start, body.Length, StringComparison.Ordinal);
        return at > body.Start
            ? EntryTitleRule.WithTitle(entry, new Span(body.Start, at), new Span(at + Strokes.Length, body.End)) with
            {
                IsTitleQuoted = true,
            }
            : null;
    }
}
