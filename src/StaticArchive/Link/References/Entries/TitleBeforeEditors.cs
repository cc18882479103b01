using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>A whole book whose editors stand behind its title: <c>Phytoremediation, eds Hofman, M. and Anné, J. (Dordrecht: Springer)</c>.</summary>
internal static class TitleBeforeEditors
{
    private static readonly string[] Signs = [", eds ", ", eds. ", ", ed. ", ", edited by ", " (eds. ", " (ed. ", " (edited by "];

    /// <summary>Finds the title before the word for editors, where a bracket or full stop ends their names.</summary>
    public static Entry? Find(Entry entry, Span body)
    {
        foreach (var sign in Signs)
        {
            var at = entry.Rest.IndexOf(sign, body.Start, body.Length, StringComparison.Ordinal);
            if (at <= body.Start)
            {
                continue;
            }

            var start = at + sign.Length;
            var end = entry.Rest.IndexOfAny(['(', ')', ':'], start, body.End - start);
            if (end > start && EntryHead.IsNames(entry.Rest.AsSpan(start, end - start), isParted: false))
            {
                var editors = NameList.Parse(entry.Rest[start..end], NameOrder.Inverted);
                return EntryTitle.Titled(entry, new Span(body.Start, at), new Span(end, body.End)) with { Item = entry.Item with { Title = entry.Words(entry.Trim(new Span(body.Start, at), ".,;:")), Editor = editors } };
            }
        }

        return null;
    }
}
