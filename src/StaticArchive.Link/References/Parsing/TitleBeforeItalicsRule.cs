using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The journal is in italics: <c>Ten reasons not to trust care trusts. *MCC: Building knowledge for integrated care*,
/// 10(2), 3-11.</c>
/// </summary>
internal static class TitleBeforeItalicsRule
{
    /// <summary>
    /// The entry with the title before the last italics that a sign divides from it and behind which only volume or
    /// publisher follow; null if there are none.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        for (var i = entry.Emphasis.Count - 1; i >= 0; i--)
        {
            var run = entry.Emphasis[i];
            if (
                run.Start > body.Start + 2
                && run.End <= body.End + 2
                && entry.GetText(run) is { } words
                && words.Any(char.IsUpper)
            )
            {
                var title = entry.Trim(new Span(body.Start, run.Start), "");
                if (EndsInSign(entry, title) && IsWhole(entry, body, run, words))
                {
                    return EntryTitleRule.WithTitle(entry, title, new Span(run.Start, body.End));
                }
            }
        }

        return null;
    }

    private static bool EndsInSign(EntryParseState entry, Span title) =>
        !title.IsEmpty && entry.Remainder[title.End - 1] is '.' or ',' or '?' or '!' or '’' or '”' or ';';

    /// <summary>
    /// Whether the name of a journal ends with its italics: no word in small letters follows, and a single word in
    /// italics is all there is.
    /// </summary>
    private static bool IsWhole(EntryParseState entry, Span body, Span run, string words)
    {
        var rest = entry.Trim(new Span(run.End, body.End), ".,;:()");
        return rest.IsEmpty
            || (
                !(char.IsLower(entry.Remainder[rest.Start]) && entry.Remainder[run.End] == ' ')
                && WordTokenizer.Count(words) > 1
            );
    }
}
