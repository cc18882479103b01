using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>The body opens with italics that end where a title ends: <c>*Only connect*. London: Nuffield Trust</c>.</summary>
internal static class TitleInItalics
{
    /// <summary>Finds it; a name of a species or gene that opens a title is none.</summary>
    public static Entry? Find(Entry entry, Span body)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start > body.Start + 1 || run.End <= body.Start)
            {
                continue;
            }

            var end = run.End;
            var text = entry.Rest;
            while (end < body.End && text[end] == ' ')
            {
                end++;
            }

            var isWhole = end >= body.End;
            var isClosed = !isWhole && (text[end] is '.' or ',' or ';' or '(' || (end > 0 && text[run.End - 1] is '.' or '?' or '!' or ','));
            var isParted = !isWhole && end > run.End && char.IsUpper(text[end]) && Words(entry, run) >= 4;
            return (isWhole || isClosed || isParted) && (isWhole || Words(entry, run) > 1) ? EntryTitle.Titled(entry, new Span(body.Start, run.End), new Span(run.End, body.End)) : null;
        }

        return null;
    }

    private static int Words(Entry entry, Span run) => Text.Words.Count(entry.Rest.AsSpan(run.Start, run.Length));
}
