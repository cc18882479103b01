using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The body opens with italics that end where a title ends: <c>*Only connect*. London: Nuffield Trust</c>.
/// </summary>
internal static class TitleInItalicsRule
{
    private const int MinWordsWithoutSign = 4;

    /// <summary>
    /// The entry with its title; null where the body does not open so. A species or a gene in italics that opens a
    /// title is not the title: <c>*Oryza sativa* under drought</c>.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start <= body.Start + 1 && run.End > body.Start)
            {
                return EndsTitle(entry, body, run)
                    ? EntryTitleRule.WithTitle(entry, new Span(body.Start, run.End), new Span(run.End, body.End))
                    : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The italics end the body; or a sign closes two words or more; or a capital follows four words or more.
    /// </summary>
    private static bool EndsTitle(EntryParseState entry, Span body, Span run)
    {
        var text = entry.Remainder;
        var next = run.End;
        while (next < body.End && text[next] == ' ')
        {
            next++;
        }

        if (next >= body.End)
        {
            return true;
        }

        var words = WordTokenizer.Count(text.AsSpan(run.Start, run.Length));
        var isClosed = text[next] is '.' or ',' or ';' or '(' || text[run.End - 1] is '.' or '?' or '!' or ',';
        return isClosed
            ? words > 1 || text[next] == '.'
            : next > run.End && char.IsUpper(text[next]) && words >= MinWordsWithoutSign;
    }
}
