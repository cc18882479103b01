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
    /// Finds the title before the last italics that a sign parts from it and behind which only volume or publisher
    /// follow.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        for (var i = entry.Emphasis.Count - 1; i >= 0; i--)
        {
            var run = entry.Emphasis[i];
            if (
                run.Start <= body.Start + 2
                || run.End > body.End + 2
                || entry.GetText(run) is not { } words
                || !words.Any(char.IsUpper)
            )
            {
                continue;
            }

            var before = entry.Trim(new Span(body.Start, run.Start), "");
            var sign = before.IsEmpty ? '\0' : entry.Remainder[before.End - 1];
            var rest = entry.Trim(new Span(run.End, body.End), ".,;:()");
            var goesOn = !rest.IsEmpty && char.IsLower(entry.Remainder[rest.Start]) && entry.Remainder[run.End] == ' ';
            if (
                sign is '.' or ',' or '?' or '!' or '’' or '”' or ';'
                && !goesOn
                && (rest.IsEmpty || WordTokenizer.Count(words) > 1)
            )
            {
                return EntryTitleRule.WithTitle(entry, before, new Span(run.Start, body.End));
            }
        }

        return null;
    }
}
