using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Editors of the book a chapter stands in, before or behind the book's title: <c>J. Glasby and H. Dickinson (Eds) Book</c>,
/// <c>Book, eds Hakeem, K. R. and Akhtar, M. S. (New York: Springer)</c>, <c>Book, edited by Vogel, J.</c>
/// </summary>
internal static class EntryEditors
{
    private static readonly string[] AfterNames = ["(hg.)", "(hrsg.)", "(hg)", "(hrsg)", "(eds.)", "(eds)", "(ed.)", "(ed)", "(editors)", "(editor)", "[eds.]", "[ed.]", "[eds]", ", eds.", ", eds,", ", eds:", ", eds", ", ed.", ", editors", ", editor", " eds.", " eds", " ed."];
    private static readonly string[] BeforeNames = [" (edited by ", ", edited by ", " edited by ", ", eds. ", ", eds ", ", ed. by ", ", ed. ", ", ed ", " (eds. ", " (eds ", " (ed. ", " (eds.: ", ". eds. ", ". eds ", ". ed. ", " eds ", ". edited by "];

    /// <summary>Reads them.</summary>
    public static Entry Read(Entry entry)
    {
        if (!entry.IsPart)
        {
            return entry;
        }

        var text = entry.Publication.Of(entry.Rest);
        return Before(entry, text) ?? Behind(entry, text) ?? entry;
    }

    /// <summary>Names, the word for editors, the title of the book.</summary>
    private static Entry? Before(Entry entry, string text)
    {
        foreach (var sign in AfterNames)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && at + sign.Length < text.Length && (char.IsLetter(text[at + sign.Length]) || (char.IsLetter(sign[1]) || sign[0] == ',') && NamesFollow(text, at + sign.Length)))
            {
                continue;
            }

            if (at > 0 && EntryHead.IsNames(text.AsSpan(0, at), isParted: false) && (EntryHead.HasInitials(text.AsSpan(0, at)) || Text.Words.Count(text.AsSpan(0, at)) <= 6) && at + sign.Length + 3 < text.Length)
            {
                return With(entry, text[..at], new Span(entry.Publication.Start + at + sign.Length, entry.Publication.End));
            }

            if (at > 0 && sign[0] is '(' or '[' && BetweenTitleAndSign(text, at) is var comma and > 0)
            {
                var offset = entry.Publication.Start;
                return With(entry, text[(comma + 1)..at], entry.Publication).Without(new Span(offset + comma, offset + at + sign.Length));
            }
        }

        return null;
    }

    /// <summary><c>Handbook of Towns, eds Porter, P. A. and Ryder, R. (New York …</c>: the names stand behind the word, and before it the title.</summary>
    private static bool NamesFollow(string text, int at)
    {
        var names = text.AsSpan(at, NamesEnd(text, at) - at);
        return names.StartsWith(" by ", StringComparison.Ordinal) || EntryHead.IsNames(names, isParted: false) && EntryHead.HasInitials(names) && !EntryHead.HasInitials(text.AsSpan(0, at));
    }

    /// <summary><c>Book of many words, Peck E, Smith J (eds). Publisher</c>: the comma behind which only names stand; 0 if there is none.</summary>
    private static int BetweenTitleAndSign(string text, int sign)
    {
        for (var comma = text.IndexOf(", ", StringComparison.Ordinal); comma > 0 && comma < sign; comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            var names = text.AsSpan(comma + 1, sign - comma - 1);
            if (EntryHead.IsNames(names, isParted: false) && EntryHead.HasInitials(names) && Text.Words.Count(names) <= 24)
            {
                return comma;
            }
        }

        return 0;
    }

    /// <summary>The title of the book, the word for editors, names up to a bracket or a full stop.</summary>
    private static Entry? Behind(Entry entry, string text)
    {
        foreach (var sign in BeforeNames)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            var start = at + sign.Length;
            var end = NamesEnd(text, start);
            var offset = entry.Publication.Start;
            return PagesBehind(With(entry, text[start..end], entry.Publication).Without(new Span(offset + at, offset + end)), offset + end);
        }

        return null;
    }

    /// <summary><c>edited by Julian Long and Nicholas Mays, 117–43. London: …</c></summary>
    private static Entry PagesBehind(Entry entry, int at)
    {
        if (entry.Item.Page is not null || at + 2 >= entry.Rest.Length || entry.Rest[at] != ',' || PageRange.At(entry.Rest, at + 2) is not { } pages || !pages.Value.Contains('-', StringComparison.Ordinal))
        {
            return entry;
        }

        return entry.Without(new Span(at, pages.End)) with { Item = entry.Item with { Page = pages.Value } };
    }

    private static int NamesEnd(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is '(' or ')' or ':' || (text[at] == ',' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])))
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

    private static Entry With(Entry entry, string names, Span publication) => entry with
    {
        Publication = entry.Trim(publication, ".,;:"),
        Item = entry.Item with { Editor = entry.Item.Editor.Count > 0 ? entry.Item.Editor : NameList.Parse(names, names.Contains(',', StringComparison.Ordinal) ? NameOrder.Inverted : NameOrder.Direct) },
    };
}
