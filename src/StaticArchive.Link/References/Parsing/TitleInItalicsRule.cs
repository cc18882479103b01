using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The body opens with italics that end where a title ends: <c>*Only connect*. London: Nuffield Trust</c>.
/// </summary>
internal static class TitleInItalicsRule
{
    /// <summary>Finds it; a name of a species or gene that opens a title is none.</summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start > body.Start + 1 || run.End <= body.Start)
            {
                continue;
            }

            var end = run.End;
            var text = entry.Remainder;
            while (end < body.End && text[end] == ' ')
            {
                end++;
            }

            var isWhole = end >= body.End;
            var isClosed =
                !isWhole
                && (
                    text[end] is '.' or ',' or ';' or '(' || (end > 0 && text[run.End - 1] is '.' or '?' or '!' or ',')
                );
            var isParted = !isWhole && end > run.End && char.IsUpper(text[end]) && CountWords(entry, run) >= 4;
            return (isWhole || isClosed || isParted) && (isWhole || CountWords(entry, run) > 1)
                ? EntryTitleRule.WithTitle(entry, new Span(body.Start, run.End), new Span(run.End, body.End))
                : null;
        }

        return null;
    }

    private static int CountWords(EntryParseState entry, Span run) =>
        WordTokenizer.Count(entry.Remainder.AsSpan(run.Start, run.Length));
}
