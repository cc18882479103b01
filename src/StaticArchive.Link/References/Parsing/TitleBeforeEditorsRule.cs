using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A whole book whose editors stand behind its title: <c>Phytoremediation, eds Hofman, M. and Anné, J. (Dordrecht:
/// Springer)</c>.
/// </summary>
internal static class TitleBeforeEditorsRule
{
    private static readonly string[] EditorMarkers =
    [
        ", eds ",
        ", eds. ",
        ", ed. ",
        ", edited by ",
        " (eds. ",
        " (ed. ",
        " (edited by ",
    ];

    /// <summary>Finds the title before the word for editors, where a bracket or full stop ends their names.</summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        foreach (var sign in EditorMarkers)
        {
            var at = entry.Remainder.IndexOf(sign, body.Start, body.Length, StringComparison.Ordinal);
            if (at <= body.Start)
            {
                continue;
            }

            var start = at + sign.Length;
            var end = entry.Remainder.IndexOfAny(['(', ')', ':'], start, body.End - start);
            if (end > start && NameListDetector.IsNameList(entry.Remainder.AsSpan(start, end - start), isParted: false))
            {
                var editors = NameListParser.Parse(entry.Remainder[start..end], NameOrder.Inverted);
                return EntryTitleRule.WithTitle(entry, new Span(body.Start, at), new Span(end, body.End)) with
                {
                    Item = entry.Item with
                    {
                        Title = entry.GetText(entry.Trim(new Span(body.Start, at), ".,;:")),
                        Editor = editors,
                    },
                };
            }
        }

        return null;
    }
}
