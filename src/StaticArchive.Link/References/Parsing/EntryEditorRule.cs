using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Editors of the book a chapter stands in, before or behind the book's title: <c>J. Glasby and H. Dickinson (Eds)
/// Book</c>, <c>Book, eds Hakeem, K. R. and Akhtar, M. S. (New York: Springer)</c>, <c>Book, edited by Vogel, J.</c>
/// </summary>
internal static class EntryEditorRule
{
    private static readonly string[] MarkersAfterNames =
    [
        "(hg.)",
        "(hrsg.)",
        "(hg)",
        "(hrsg)",
        "(eds.)",
        "(eds)",
        "(ed.)",
        "(ed)",
        "(editors)",
        "(editor)",
        "[eds.]",
        "[ed.]",
        "[eds]",
        ", eds.",
        ", eds,",
        ", eds:",
        ", eds",
        ", ed.",
        ", editors",
        ", editor",
        " eds.",
        " eds",
        " ed.",
    ];
    private static readonly string[] MarkersBeforeNames =
    [
        " (edited by ",
        ", edited by ",
        " edited by ",
        ", eds. ",
        ", eds ",
        ", ed. by ",
        ", ed. ",
        ", ed ",
        " (eds. ",
        " (eds ",
        " (ed. ",
        " (eds.: ",
        ". eds. ",
        ". eds ",
        ". ed. ",
        " eds ",
        ". edited by ",
    ];

    /// <summary>Reads them.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (!entry.IsInContainer)
        {
            return entry;
        }

        var text = entry.Publication.Slice(entry.Remainder);
        return ReadEditorsBeforeTitle(entry, text) ?? ReadEditorsAfterTitle(entry, text) ?? entry;
    }

    /// <summary>Names, the word for editors, the title of the book.</summary>
    private static EntryParseState? ReadEditorsBeforeTitle(EntryParseState entry, string text)
    {
        foreach (var sign in MarkersAfterNames)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (
                at > 0
                && at + sign.Length < text.Length
                && (
                    char.IsLetter(text[at + sign.Length])
                    || (char.IsLetter(sign[1]) || sign[0] == ',') && IsFollowedByNames(text, at + sign.Length)
                )
            )
            {
                continue;
            }

            if (
                at > 0
                && NameListDetector.IsNameList(text.AsSpan(0, at), isParted: false)
                && (NameListDetector.HasInitials(text.AsSpan(0, at)) || WordTokenizer.Count(text.AsSpan(0, at)) <= 6)
                && at + sign.Length + 3 < text.Length
            )
            {
                return WithEditors(
                    entry,
                    text[..at],
                    new Span(entry.Publication.Start + at + sign.Length, entry.Publication.End)
                );
            }

            if (at > 0 && sign[0] is '(' or '[' && FindNamesStart(text, at) is var comma and > 0)
            {
                var offset = entry.Publication.Start;
                return WithEditors(entry, text[(comma + 1)..at], entry.Publication)
                    .Consume(new Span(offset + comma, offset + at + sign.Length));
            }
        }

        return null;
    }

    /// <summary>
    /// <c>Handbook of Towns, eds Porter, P. A. and Ryder, R. (New York …</c>: the names stand behind the word, and
    /// before it the title.
    /// </summary>
    private static bool IsFollowedByNames(string text, int at)
    {
        var names = text.AsSpan(at, FindNamesEnd(text, at) - at);
        return names.StartsWith(" by ", StringComparison.Ordinal)
            || NameListDetector.IsNameList(names, isParted: false)
                && NameListDetector.HasInitials(names)
                && !NameListDetector.HasInitials(text.AsSpan(0, at));
    }

    /// <summary>
    /// <c>Book of many words, Peck E, Smith J (eds). Publisher</c>: the comma behind which only names stand; 0 if there
    /// is none.
    /// </summary>
    private static int FindNamesStart(string text, int sign)
    {
        for (
            var comma = text.IndexOf(", ", StringComparison.Ordinal);
            comma > 0 && comma < sign;
            comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal)
        )
        {
            var names = text.AsSpan(comma + 1, sign - comma - 1);
            if (
                NameListDetector.IsNameList(names, isParted: false)
                && NameListDetector.HasInitials(names)
                && WordTokenizer.Count(names) <= 24
            )
            {
                return comma;
            }
        }

        return 0;
    }

    /// <summary>The title of the book, the word for editors, names up to a bracket or a full stop.</summary>
    private static EntryParseState? ReadEditorsAfterTitle(EntryParseState entry, string text)
    {
        foreach (var sign in MarkersBeforeNames)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            var start = at + sign.Length;
            var end = FindNamesEnd(text, start);
            var offset = entry.Publication.Start;
            return ReadPagesAfter(
                WithEditors(entry, text[start..end], entry.Publication).Consume(new Span(offset + at, offset + end)),
                offset + end
            );
        }

        return null;
    }

    /// <summary><c>edited by Julian Long and Nicholas Mays, 117–43. London: …</c></summary>
    private static EntryParseState ReadPagesAfter(EntryParseState entry, int at)
    {
        if (
            entry.Item.Page is not null
            || at + 2 >= entry.Remainder.Length
            || entry.Remainder[at] != ','
            || EntryPageRange.ParseAt(entry.Remainder, at + 2) is not { } pages
            || !pages.Value.Contains('-', StringComparison.Ordinal)
        )
        {
            return entry;
        }

        return entry.Consume(new Span(at, pages.End)) with
        {
            Item = entry.Item with { Page = pages.Value },
        };
    }

    private static int FindNamesEnd(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (
                text[at] is '(' or ')' or ':'
                || (text[at] == ',' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]))
            )
            {
                return at;
            }

            var isInitial = at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));
            if (text[at] == '.' && !isInitial && at + 1 < text.Length && text[at + 1] == ' ')
            {
                return at;
            }
        }

        return text.Length;
    }

    private static EntryParseState WithEditors(EntryParseState entry, string names, Span publication) =>
        entry with
        {
            Publication = entry.Trim(publication, ".,;:"),
            Item = entry.Item with
            {
                Editor =
                    entry.Item.Editor.Count > 0
                        ? entry.Item.Editor
                        : NameListParser.Parse(
                            names,
                            names.Contains(',', StringComparison.Ordinal) ? NameOrder.Inverted : NameOrder.Direct
                        ),
            },
        };
}
