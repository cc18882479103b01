using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// Anchors a quote in the documents of its paper, never of another paper: first word for word, in the section named,
/// then in the document, then in the paper's others; then with changes.
/// </summary>
public static class QuoteAnchorer
{
    /// <summary>
    /// The anchor of a quote. It depends on the documents of its paper and is cached for them; where there is no such
    /// paper, it depends on the ids of all papers.
    /// </summary>
    public static Anchor Find(TextQuoteSelector quote, QuoteCorpus corpus) =>
        corpus.GetDocuments(quote.Paper) is not [] and var documents
            ? corpus.Cache.GetOrCompute("anchor of a quote", [quote, documents], () => FindUncached(quote, corpus))
            : FindUncached(quote, corpus);

    private static Anchor FindUncached(TextQuoteSelector quote, QuoteCorpus corpus)
    {
        var folded = FoldedQuote.From(quote);
        if (folded.Text.Length == 0)
        {
            return CreateOrphan("the quote has no words");
        }

        var documents = corpus.GetDocuments(quote.Paper);
        if (documents.Count == 0)
        {
            return CreateOrphan(
                corpus.IsWithdrawn(quote.Paper) ? $"the paper \"{quote.Paper}\" is withdrawn"
                : corpus.HasPaper(quote.Paper) ? $"the paper \"{quote.Paper}\" has no text"
                : $"there is no paper \"{quote.Paper}\"{FormatSuggestion(quote.Paper, corpus.PaperIds)}"
            );
        }

        var stated = documents.Where(document => IsNamed(document, quote.Document)).ToList();
        return quote.Document is not null && stated.Count == 0
            ? AsMoved(
                FindIn(documents, quote, folded, corpus),
                $"there is no document \"{quote.Document}\" in the "
                    + $"paper{FormatSuggestion(quote.Document, documents.Select(document => document.Stem))}"
            )
            : FindIn(stated, quote, folded, corpus) switch
            {
                { State: not AnchorState.Orphan } found => found,
                { } lost when stated.Count == documents.Count => lost,
                _ => AsMoved(
                    FindIn([.. documents.Except(stated)], quote, folded, corpus),
                    $"the words are no longer in \"{quote.Document}\""
                ),
            };
    }

    private static bool IsNamed(Document document, string? name) =>
        name is null
        || document.Stem == name
        || document.Id == name
        || document.Source.Path.EndsWith("/" + name, StringComparison.Ordinal);

    /// <summary>The outcome in some documents; null where the quote is in none of them.</summary>
    private static Anchor? FindIn(
        IReadOnlyList<Document> documents,
        TextQuoteSelector quote,
        FoldedQuote folded,
        QuoteCorpus corpus
    )
    {
        var places = documents
            .Select(document => new QuoteDisambiguator(quote, folded, corpus.GetFolded(document)))
            .ToList();
        foreach (var exact in places)
        {
            if (exact.Disambiguate() is { } anchor)
            {
                return anchor;
            }
        }

        var plain = PastedMarkup.Strip(quote.Exact);
        if (plain != quote.Exact && FindStripped(places, quote with { Exact = plain }, folded.Text.Length) is { } found)
        {
            return found;
        }

        return places.Exists(one => folded.IsDeletedFrom(one.Document.Text))
                ? CreateOrphan("the words were taken out from between their prefix and their suffix")
            : ElidedQuote.Split(folded.Text) is [_, ..] parts ? FindElided(places, quote, folded, parts)
            : FindFuzzy(places, quote, folded);
    }

    /// <summary>Where the quote stands without the markup that came with it; null where it does not.</summary>
    private static Anchor? FindStripped(
        IReadOnlyList<QuoteDisambiguator> places,
        TextQuoteSelector quote,
        int writtenLength
    )
    {
        var folded = FoldedQuote.From(quote) with { WrittenLength = writtenLength };
        return folded.Text.Length == 0
            ? null
            : places
                .Select(one => new QuoteDisambiguator(quote, folded, one.Document).Disambiguate())
                .FirstOrDefault(found => found is not null);
    }

    /// <summary>
    /// Of a quote that leaves words out, the one place where its parts stand; where they do not, a place that is like
    /// it is no more than a guess.
    /// </summary>
    private static Anchor? FindElided(
        IReadOnlyList<QuoteDisambiguator> places,
        TextQuoteSelector quote,
        FoldedQuote folded,
        IReadOnlyList<string> parts
    )
    {
        foreach (var document in places.Select(one => one.Document))
        {
            var found = ElidedQuote.Find(folded, parts, document);
            if (found.Count > 0)
            {
                return
                    found.Count == 1 && (parts.Sum(part => part.Length) >= FoldedQuote.ShortLength || folded.HasContext)
                    ? CreateAnchor(AnchorState.Exact, document, found[0], null)
                    : CreateAnchor(
                        AnchorState.Ambiguous,
                        document,
                        found[0],
                        found.Count == 1
                            ? "what stands on both sides of the words left out is too short; take more of it"
                            : AmbiguityExplainer.DescribeAmbiguity(document, found)
                    );
            }
        }

        return FindFuzzy(places, quote, folded) is { IsPlaced: true } like
            ? like with
            {
                State = AnchorState.Ambiguous,
                Reason = "what stands on both sides of the words left out is not there in this order",
            }
            : null;
    }

    /// <summary>
    /// The best place with changes. Of two documents of the paper with equally good places the first is chosen.
    /// </summary>
    private static Anchor? FindFuzzy(
        IReadOnlyList<QuoteDisambiguator> places,
        TextQuoteSelector quote,
        FoldedQuote folded
    )
    {
        var scored = new FuzzyQuoteMatcher(quote, folded);
        var byDocument = places
            .Select(one => scored.Find(one.Document, one.Matches))
            .Where(found => found.Count > 0)
            .ToList();
        if (byDocument.Count == 0)
        {
            return null;
        }

        var best = byDocument.Max(found => scored.Score(found[0])) - 0.02;
        var first = byDocument.Find(found => scored.Score(found[0]) >= best)!;
        if (scored.SelectConfident(first) is { } place)
        {
            return CreateMoved(place, folded);
        }

        if (scored.AreTied(first))
        {
            const string Why = "the words have changed and several places are as near to them";
            return CreateAnchor(AnchorState.Ambiguous, first[0].Document, first[0].Span, Why);
        }

        return first.FirstOrDefault(one => one.IsVerbatim) is { } verbatim
                ? CreateAnchor(AnchorState.Ambiguous, verbatim.Document, verbatim.Span, ExplainRejection(first, folded))
            : first[0].HasOtherSentence
                ? CreateOrphan(
                    "the words are not in the paper; a sentence like theirs has other numbers, names or negations"
                )
            : null;
    }

    private static Anchor CreateMoved(FuzzyQuoteMatch place, FoldedQuote folded)
    {
        var (text, around) = (place.Document.Text, place.Span);
        var from = Math.Max(0, around.Start - folded.LeadingPunctuation.Length);
        var cut = text.IndexOf(
            folded.Text,
            from,
            Math.Min(text.Length - from, around.Length + folded.Text.Length),
            StringComparison.Ordinal
        );
        return place.IsVerbatim
                ? CreateAnchor(AnchorState.Moved, place.Document, around, "the words around the quote have changed")
            : cut < 0
                ? CreateAnchor(
                    AnchorState.Moved,
                    place.Document,
                    folded.ExpandToPunctuation(text, around),
                    "the words of the quote have changed"
                )
            : CreateAnchor(
                AnchorState.Moved,
                place.Document,
                new Span(cut, cut + folded.Text.Length),
                "the quote begins or ends inside a word"
            );
    }

    /// <summary>Why there is no anchor though the words stand there.</summary>
    private static string ExplainRejection(IReadOnlyList<FuzzyQuoteMatch> places, FoldedQuote folded)
    {
        var verbatim = places.Where(one => one.IsVerbatim).OrderBy(one => one.Span.Start).ToList();
        return (folded.HasContext, verbatim.Count) switch
        {
            (true, 1) => "the words stand there, but the prefix and the suffix are not beside them",
            (false, 1) => AmbiguityExplainer.DescribeShortQuote(folded, verbatim[0].Document, verbatim[0].Span),
            _ => AmbiguityExplainer.DescribeAmbiguity(verbatim[0].Document, [.. verbatim.Select(one => one.Span)]),
        };
    }

    /// <summary>An anchor of a document, with the first block it touches.</summary>
    public static Anchor CreateAnchor(AnchorState state, FoldedDocument document, Span place, string? reason)
    {
        var span = document.ToOriginal(place);
        return new Anchor(state, document.Document.Id, span, document.Document.BlockAt(span.Start)?.Id, reason);
    }

    private static Anchor AsMoved(Anchor? found, string why) =>
        found switch
        {
            null => CreateOrphan("the words are not in the paper"),
            { State: AnchorState.Orphan } => found,
            { State: AnchorState.Exact } => found with { State = AnchorState.Moved, Reason = why },
            _ => found with { Reason = $"{why}; {found.Reason}" },
        };

    private static Anchor CreateOrphan(string reason) => new(AnchorState.Orphan, null, default, null, reason);

    private static string FormatSuggestion(string name, IEnumerable<string> known) =>
        SpellingSuggester.Suggest(name, known) is { } near ? $"; did you mean \"{near}\"?" : "";
}
