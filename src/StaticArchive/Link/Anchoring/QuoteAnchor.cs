using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Finds the place of a quote in the documents of its paper, never in another paper. Word for word first, in the section
/// that is named, then in the document, then in the paper's others; then with changes. The quote has the last word.
/// </summary>
internal static class QuoteAnchor
{
    /// <summary>What became of the quote. It hangs on the documents of its paper; where there is no such paper, on the names of all.</summary>
    public static Anchor Find(QuoteRecord quote, Library library) => library.Of(quote.Paper) is not [] and var documents
        ? library.Memory.Of(new Sought(quote, new Listing<Itself<Document>>([.. documents.Select(document => new Itself<Document>(document))])), key => Look(key.Quote, library))
        : Look(quote, library);

    private static Anchor Look(QuoteRecord quote, Library library)
    {
        var folded = FoldedQuote.Of(quote);
        if (folded.Text.Length == 0)
        {
            return Orphan("the quote has no words");
        }

        var documents = library.Of(quote.Paper);
        if (documents.Count == 0)
        {
            return Orphan($"there is no paper \"{quote.Paper}\"{DidYouMean(quote.Paper, library.Papers)}");
        }

        var stated = documents.Where(document => IsStated(document, quote.Document)).ToList();
        return quote.Document is not null && stated.Count == 0
            ? Elsewhere(In(documents, quote, folded, library), $"there is no document \"{quote.Document}\" in the paper{DidYouMean(quote.Document, documents.Select(document => document.Stem))}")
            : In(stated, quote, folded, library) ?? Elsewhere(In([.. documents.Except(stated)], quote, folded, library), $"the words are no longer in \"{quote.Document}\"");
    }

    private static bool IsStated(Document document, string? name) =>
        name is null || document.Stem == name || document.Id == name || document.Source.Path.EndsWith("/" + name, StringComparison.Ordinal);

    /// <summary>The outcome in some documents; null where the quote is in none of them.</summary>
    private static Anchor? In(IReadOnlyList<Document> documents, QuoteRecord quote, FoldedQuote folded, Library library)
    {
        var places = documents.Select(document => new QuotePlaces(quote, folded, library.Folded(document))).ToList();
        foreach (var exact in places)
        {
            if (exact.Exact() is { } anchor)
            {
                return anchor;
            }
        }

        return places.Exists(one => folded.IsTakenOut(one.Document.Text)) ? Orphan("the words were taken out from between their prefix and their suffix") : Changed(places, folded);
    }

    /// <summary>The best place with changes. A copy of it in another document of the paper is no rival: the first document has it.</summary>
    private static Anchor? Changed(IReadOnlyList<QuotePlaces> places, FoldedQuote folded)
    {
        var scored = new ScoredPlaces(folded);
        var byDocument = places.Select(one => scored.Find(one.Document, one.Places)).Where(found => found.Count > 0).ToList();
        if (byDocument.Count == 0)
        {
            return null;
        }

        var best = byDocument.Max(found => scored.Score(found[0]));
        var first = byDocument.Find(found => scored.Score(found[0]) >= best - 0.02)!;
        if (scored.Trusted(first) is { } place)
        {
            return Moved(place, folded);
        }

        if (scored.AreTied(first))
        {
            return Placed(AnchorState.Ambiguous, first[0].Document, first[0].Place, "the words have changed and several places are as near to them");
        }

        return first.FirstOrDefault(one => one.IsVerbatim) is { } verbatim ? Placed(AnchorState.Ambiguous, verbatim.Document, verbatim.Place, Untrusted(first, folded)) : null;
    }

    private static Anchor Moved(ScoredPlace place, FoldedQuote folded)
    {
        var (text, around) = (place.Document.Text, place.Place);
        var from = Math.Max(0, around.Start - folded.Head.Length);
        var cut = text.IndexOf(folded.Text, from, Math.Min(text.Length - from, around.Length + folded.Text.Length), StringComparison.Ordinal);
        return place.IsVerbatim ? Placed(AnchorState.Moved, place.Document, around, "the words around the quote have changed")
            : cut < 0 ? Placed(AnchorState.Moved, place.Document, folded.WithMarks(text, around), "the words of the quote have changed")
            : Placed(AnchorState.Moved, place.Document, new Span(cut, cut + folded.Text.Length), "the quote begins or ends inside a word");
    }

    /// <summary>Why a place is not taken though the words stand there.</summary>
    private static string Untrusted(IReadOnlyList<ScoredPlace> places, FoldedQuote folded)
    {
        var verbatim = places.Where(one => one.IsVerbatim).OrderBy(one => one.Place.Start).ToList();
        return (folded.HasContext, verbatim.Count) switch
        {
            (true, 1) => "the words stand there, but the prefix and the suffix are not beside them",
            (false, 1) => Decisive.ShortQuote(folded, verbatim[0].Document, verbatim[0].Place),
            _ => Decisive.Words(verbatim[0].Document, [.. verbatim.Select(one => one.Place)]),
        };
    }

    /// <summary>An anchor of a document, with the first block it touches.</summary>
    public static Anchor Placed(AnchorState state, FoldedDocument document, Span place, string? reason)
    {
        var span = document.ToSpan(place);
        return new Anchor(state, document.Document.Id, span, document.Document.BlockAt(span.Start)?.Id, reason);
    }

    private static Anchor Elsewhere(Anchor? found, string why) => found switch
    {
        null => Orphan("the words are not in the paper"),
        { State: AnchorState.Orphan } => found,
        { State: AnchorState.Exact } => found with { State = AnchorState.Moved, Reason = why },
        _ => found with { Reason = $"{why}; {found.Reason}" },
    };

    private static Anchor Orphan(string reason) => new(AnchorState.Orphan, null, default, null, reason);

    private static string DidYouMean(string name, IEnumerable<string> known) => Nearest.Of(name, known) is { } near ? $"; did you mean \"{near}\"?" : "";

    /// <summary>A quote and all that it is looked for in.</summary>
    private sealed record Sought(QuoteRecord Quote, Listing<Itself<Document>> Documents);
}
