using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>
/// What is described is found again: a thousand seeded selections, each by its whole selector and by its quote alone.
/// </summary>
public class RoundTripTests(ITestOutputHelper output)
{
    private const int Count = 1000;

    [Fact]
    public void A_described_passage_is_found_again()
    {
        var random = new Random(20260102);
        var selections = new Selections(random);
        var (tried, crossing, alone, unique) = (0, 0, 0, 0);
        while (tried < Count)
        {
            var document = AnchoringTexts.Intake.Documents[random.Next(AnchoringTexts.Intake.Documents.Count)];
            if (selections.Select(document) is not { } span)
            {
                continue;
            }

            tried++;
            crossing += span.Slice(document.Text).Contains('\n') ? 1 : 0;
            var selector = TextQuoteSelectorBuilder.Describe(document, span, AnchoringTexts.Corpus);
            Holds(document, span, selector);
            var found = ByQuoteAlone(document, span, selector);
            alone += found ? 1 : 0;
            unique += IsUnique(document, span) ? 1 : 0;
            Assert.True(found || !IsUnique(document, span), $"not found by itself: {selector.Exact}");
        }

        output.WriteLine(
            $"{tried} selections in {AnchoringTexts.Intake.Documents.Count} documents, {crossing} of them across "
                + $"blocks: all found again; by the quote alone {alone}, among them all {unique} that are whole "
                + "words, stand once and have 15 characters"
        );
        Assert.InRange(crossing, Count / 20, Count);
        Assert.InRange(alone, Count / 3, Count);
    }

    [Fact]
    public void The_section_is_not_needed()
    {
        var random = new Random(20260103);
        var selections = new Selections(random);
        for (var tried = 0; tried < Count / 10; tried++)
        {
            var document = AnchoringTexts.Intake.Documents[random.Next(AnchoringTexts.Intake.Documents.Count)];
            if (selections.Select(document) is { } span)
            {
                Holds(
                    document,
                    span,
                    TextQuoteSelectorBuilder.Describe(document, span, AnchoringTexts.Corpus) with
                    {
                        Section = null,
                    }
                );
            }
        }
    }

    private static void Holds(Document document, Span span, TextQuoteSelector selector)
    {
        var anchor = QuoteAnchorer.Find(selector, AnchoringTexts.Corpus);
        Assert.True(
            anchor.State == AnchorState.Exact && anchor.Document == document.Id && anchor.Span == span,
            $"{anchor.State} {anchor.Document} {anchor.Span} instead of {document.Id} {span} ({anchor.Reason}): "
                + $"{selector.Prefix} [{selector.Exact}] {selector.Suffix}"
        );
    }

    /// <summary>
    /// The quote alone leads to the same passage (one that cuts a word in two with a warning), or says that it cannot
    /// tell; never elsewhere.
    /// </summary>
    private static bool ByQuoteAlone(Document document, Span span, TextQuoteSelector selector)
    {
        var anchor = QuoteAnchorer.Find(
            selector with
            {
                Prefix = null,
                Suffix = null,
                Section = null,
                Document = document.Stem,
            },
            AnchoringTexts.Corpus
        );
        Assert.True(
            anchor.State is AnchorState.Ambiguous or AnchorState.Orphan || (anchor.IsPlaced && anchor.Span == span),
            $"{anchor.State} {anchor.Span} instead of {span}: {selector.Exact}"
        );
        return anchor.IsPlaced;
    }

    /// <summary>
    /// Whether a passage is whole words that stand once in the document, long enough to need no context.
    /// </summary>
    private static bool IsUnique(Document document, Span span)
    {
        var words = Folding.Fold(span.Slice(document.Text)).Trim();
        var text = AnchoringTexts.Corpus.GetFolded(document).Text;
        var first = text.IndexOf(words, StringComparison.Ordinal);
        var cut =
            (span.Start > 0 && IsInside(document.Text, span.Start))
            || (span.End < document.Text.Length && IsInside(document.Text, span.End));
        return words.Length >= 15 && !cut && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0;
    }

    private static bool IsInside(string text, int at) =>
        WordTokenizer.IsWordChar(text[at - 1]) && WordTokenizer.IsWordChar(text[at]);
}
