using System.Text;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>
/// What is no part of the paper stands in its place in the document (a running head between two paragraphs) and last on
/// the page. A selector made there must not take the paragraphs for neighbours.
/// </summary>
public class QuotesBesideParatextTests(ITestOutputHelper output)
{
    private const int Count = 1000;

    /// <summary>
    /// Words of blocks that are too short to tell them from others may miss their place, but find no other.
    /// </summary>
    [Theory]
    [InlineData(false, 95)]
    [InlineData(true, 85)]
    public void A_selector_made_on_the_page_leads_back_to_its_place_in_the_document(bool isParatext, int percent)
    {
        var (random, script) = (new Random(20260107), new QuoteScript());
        var selections = new Selections(random);
        var pages = QuotedTexts
            .Intake.Documents.Where(document => document.Blocks.Any(block => block.Kind == BlockKind.Paratext))
            .Select(document => new PageOfDocument(document, script))
            .ToList();
        var corpus = new QuoteCorpus(QuotedTexts.Intake.Papers, QuotedTexts.Intake.Documents);
        var (tried, exact) = (0, 0);
        while (tried < Count)
        {
            var page = pages[random.Next(pages.Count)];
            if (selections.Select(page.Document) is not { } span || !page.HoldsInOneBlock(span, isParatext))
            {
                continue;
            }

            tried++;
            var made = page.Describe(span);
            var anchor = QuoteAnchorer.Find(page.Quote(made), corpus);
            var isExact = anchor.State == AnchorState.Exact;
            exact += isExact ? 1 : 0;
            Assert.True(!isExact || anchor.Span == span, $"{anchor.Span} instead of {span}: {made}");
        }

        output.WriteLine($"{tried} passages of {pages.Count} documents: {exact} selectors lead back word for word");
        Assert.InRange(exact, Count * percent / 100, Count);
    }

    /// <summary>The words of a document in the order of its page.</summary>
    private sealed class PageOfDocument
    {
        private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
        private readonly QuoteScript.ScriptedText _text;

        public PageOfDocument(Document document, QuoteScript script)
        {
            Document = document;
            var words = new StringBuilder();
            foreach (var block in QuotedTexts.InOrderOfPage(document))
            {
                words.Append(words.Length > 0 ? "\n\n" : "");
                _starts[block.Id] = words.Length;
                words.Append(block.Span.Slice(document.Text));
            }

            _text = script.In(words.ToString(), isInOrder: false);
        }

        public Document Document { get; }

        public bool HoldsInOneBlock(Span span, bool isParatext) =>
            Document.BlockAt(span.Start) is { } block
            && block.Span.Contains(span)
            && (block.Kind == BlockKind.Paratext) == isParatext;

        public QuoteScript.Selector Describe(Span span)
        {
            var block = Document.BlockAt(span.Start)!;
            return _text.Describe(span.Shift(_starts[block.Id] - block.Span.Start));
        }

        public TextQuoteSelector Quote(QuoteScript.Selector made) =>
            new(Document.Paper, Document.Stem, made.Quote, made.Prefix, made.Suffix, default);
    }
}
