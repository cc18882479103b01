using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A whole book whose editors stand behind its title: <c>Phytoremediation, eds Hofman, M. and Anné, J. (Dordrecht:
/// Springer)</c>.
/// </summary>
internal static class TitleBeforeEditorsRule
{
    /// <summary>
    /// The entry with the title and the editors, whose names end at a bracket or a colon; null if there are none.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        foreach (var marker in EditorMarkers.AfterTitle)
        {
            var at = entry.Remainder.IndexOf(marker, body.Start, body.Length, StringComparison.Ordinal);
            if (at <= body.Start)
            {
                continue;
            }

            var start = at + marker.Length;
            var end = entry.Remainder.IndexOfAny(['(', ')', ':'], start, body.End - start);
            if (
                end > start
                && NameListDetector.IsNameList(entry.Remainder.AsSpan(start, end - start), isDelimited: false)
            )
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
