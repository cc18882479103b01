using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads a case by its citation, with the name before it and the citations beside it: <c>Donoghue v Stevenson [1932] AC
/// 562</c>, <c>[2004] UKHL 22, [2004] 1 AC 1</c>. An article of a journal has a title in quotation marks there.
/// </summary>
internal static class CaseReader
{
    /// <summary>The mention; null for none.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        if (CaseCitationReader.Take(cursor) is not { } first)
        {
            return null;
        }

        var name = CaseNameReader.Read(anchor);
        if (name.IsEmpty && (first.NeedsName || (first.Neutral is null && IsBehindQuotation(anchor))))
        {
            return null;
        }

        var citations = new List<CaseCitation> { first };
        while (TakeNext(cursor) is { } next)
        {
            citations.Add(next);
        }

        var start = name.IsEmpty ? anchor.At : name.Start;
        var title = LegalItem.Normalise(
            name.IsEmpty ? anchor.Text.AsSpan(start, cursor.At - start) : anchor.Text.AsSpan(start, name.Length)
        );
        return new LegalMention(new Span(start, cursor.At), LegalKind.Case, CreateItem(title, citations));
    }

    /// <summary>The fields of a case with its citations.</summary>
    public static CslItem CreateItem(string title, IReadOnlyList<CaseCitation> citations)
    {
        var neutral = citations.FirstOrDefault(citation => citation.Neutral is not null);
        var report = citations.FirstOrDefault(citation => citation.Report is not null);
        return LegalItem.Create(LegalKind.Case, title, citations[0].Year) with
        {
            Number = neutral?.Neutral,
            ContainerTitle = report?.Report,
            Volume = report?.Volume,
            Page = report?.Page,
        };
    }

    /// <summary>A further citation of the same case behind a comma or nothing.</summary>
    private static CaseCitation? TakeNext(LegalCursor cursor)
    {
        var start = cursor.At;
        _ = cursor.TryTakeSign(",");
        cursor.SkipBlanks();
        if (cursor.Next is '[' or '(' && CaseCitationReader.Take(cursor) is { } next)
        {
            return next;
        }

        cursor.At = start;
        return null;
    }

    private static bool IsBehindQuotation(LegalAnchor anchor) =>
        anchor.Text.AsSpan(anchor.Floor, anchor.At - anchor.Floor).TrimEnd(" ,") is { Length: > 0 } before
        && before[^1] is '’' or '”' or '"' or '\'' or '»';
}
