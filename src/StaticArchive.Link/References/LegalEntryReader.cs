using StaticArchive.Link.Law;
using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>Legal sources as entries: those of reference lists, and those that a text names.</summary>
internal static class LegalEntryReader
{
    /// <summary>
    /// The fields of an entry of a list. One that is all a legal source (<c>Harbour Act 1999, s 3</c>, <c>Smith v Jones
    /// [1999] UKHL 3</c>) has that source's fields; one with the number of a command paper or the like gets the number.
    /// </summary>
    public static CslItem Complete(CslItem item, string raw, IReadOnlyList<Span> emphasis)
    {
        var found = LegalScanner.Scan(new LegalBlock(raw, new Span(0, raw.Length), IsNote: true, emphasis));
        if (found.Count == 0)
        {
            return item;
        }

        var first = found[0];
        if (IsWhole(first, raw) && item.Author.All(IsInSource))
        {
            return first.Item with { Publisher = item.Publisher, PublisherPlace = item.PublisherPlace, Url = item.Url };
        }

        return item.Number is null && found.Find(IsPaper) is { } paper
            ? item with
            {
                Number = paper.Item.Number,
                Title = TrimNumber(item.Title, paper.Span.Slice(raw)),
            }
            : item;

        bool IsInSource(CslName name) => raw.IndexOf(name.ShortForm, StringComparison.Ordinal) < first.Span.End;
    }

    /// <summary>The first mention of a source in a text: no entry of a list.</summary>
    public static Occurrence CreateOccurrence(Document document, LegalSources.LegalSource source) =>
        new(
            document.Id,
            source.Block,
            source.Span,
            source.Span.Slice(document.Text),
            source.Item,
            IsInReferenceList: false
        )
        {
            IsPartOfBlock = true,
        };

    /// <summary>The source stands at the start; behind it a locator, a full stop or a comma goes on.</summary>
    private static bool IsWhole(LegalMention mention, string raw)
    {
        var before = raw.AsSpan(0, mention.Span.Start).Trim(" [](),.–-•“‘\"");
        var behind = raw.AsSpan(mention.Span.End).TrimStart(' ');
        return (before.Length == 0 || before is "The" or "the" || IsNumber(before))
            && (
                behind.Length == 0 || behind[0] is '.' or ',' or ';' or '[' or '<' or ':' || mention.Locator is not null
            );
    }

    private static bool IsNumber(ReadOnlySpan<char> label) => !label.ContainsAnyExceptInRange('0', '9');

    /// <summary><c>Ports for all</c> of <c>Ports for all, Cm 7654</c>.</summary>
    private static string? TrimNumber(string? title, string number) =>
        title is not null && title.Length > number.Length + 4 && title.EndsWith(number, StringComparison.Ordinal)
            ? title[..^number.Length].TrimEnd(' ', ',', '.', '(')
            : title;

    private static bool IsPaper(LegalMention mention) =>
        mention.Kind is LegalKind.CommandPaper or LegalKind.ParliamentaryPaper;
}
