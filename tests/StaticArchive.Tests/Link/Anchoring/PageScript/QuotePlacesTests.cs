using System.Globalization;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>
/// The page finds quotes where the build does and makes the selectors that the build makes: five thousand seeded
/// quotations of the archive's documents and of the folder <c>Texts</c>, half of them as they are and half as a printer
/// sets them.
/// </summary>
public class QuotePlacesTests(ITestOutputHelper output)
{
    private const int Count = 5000;

    private readonly QuoteScript _script = new();
    private readonly Dictionary<Document, QuoteScript.ScriptedText> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Random _random = new(20260106);

    [Fact]
    public void Page_and_build_find_quotes_at_the_same_places()
    {
        var setting = new Typesetting(_random);
        var counts = new int[3];
        var crossing = 0;
        foreach (var (document, span, corpus) in Passages(setting).Take(Count))
        {
            crossing += span.Slice(document.Text).Contains('\n') ? 1 : 0;
            var quote = Quote(
                setting,
                TextQuoteSelectorBuilder.Describe(document, span, corpus) with
                {
                    Section = null,
                }
            );
            var places = In(document).Places(new(quote.Exact, quote.Prefix ?? "", quote.Suffix ?? ""));
            Assert.Equal(Built(quote, corpus.GetFolded(document)), places);
            Decides(quote, places, corpus);
            counts[Math.Min(2, places.Count)]++;
        }

        output.WriteLine($"{crossing} across blocks; {counts[0]} nowhere, {counts[1]} once, {counts[2]} more often");
        Assert.InRange(crossing, Count / 20, Count);
        Assert.All(counts, count => Assert.InRange(count, Count / 20, Count));
    }

    [Fact]
    public void Page_and_build_make_the_same_selectors_and_they_lead_back()
    {
        var passages = Passages(new Typesetting(_random))
            .Where(one => IsWhole(one.Document.Text, one.Span))
            .Take(Count);
        foreach (var (document, span, corpus) in passages)
        {
            var built = TextQuoteSelectorBuilder.Describe(document, span, corpus);
            var made = In(document).Describe(span);
            Assert.Equal(new(built.Exact, built.Prefix ?? "", built.Suffix ?? ""), made);
            var anchor = QuoteAnchorer.Find(built with { Section = null }, corpus);
            Assert.Equal((AnchorState.Exact, document.Id, span), (anchor.State, anchor.Document, anchor.Span));
        }
    }

    /// <summary>What stands around it tells one of many; nobody counts on to see where it stands.</summary>
    [Fact]
    public void A_word_that_stands_more_than_a_thousand_times_is_found_too()
    {
        var words = "the " + string.Join(" the ", Enumerable.Range(0, 3000));
        var (document, corpus) = AnchoringTexts.WithText(AnchoringTexts.Intake.Documents[0], words);
        var at = words.IndexOf("the 2500", StringComparison.Ordinal);
        var made = In(document).Describe(new Span(at, at + 3));
        var quote = new TextQuoteSelector(document.Paper, null, made.Quote, made.Prefix, made.Suffix, default);
        var anchor = QuoteAnchorer.Find(quote, corpus);
        Assert.Equal((AnchorState.Exact, at), (anchor.State, anchor.Span.Start));
    }

    /// <summary>Passages without end, every second of a document that is set as a printer would set it.</summary>
    private IEnumerable<Passage> Passages(Typesetting setting)
    {
        var intake = QuotedTexts.Intake;
        var printed = intake.Documents.Select(document => document with { Text = setting.Set(document.Text) }).ToList();
        QuoteCorpus[] corpora = [new(intake.Papers, intake.Documents), new(intake.Papers, printed)];
        var selections = new Selections(_random);
        while (true)
        {
            var corpus = _random.Next(2);
            var document = (corpus == 0 ? intake.Documents : printed)[_random.Next(printed.Count)];
            if (selections.Select(document) is { } span)
            {
                yield return new Passage(document, span, corpora[corpus]);
            }
        }
    }

    private QuoteScript.ScriptedText In(Document document) =>
        _texts.TryGetValue(document, out var text) ? text : _texts[document] = _script.In(document.Text);

    /// <summary>The quote with what stands around it, or a less sure one, as it is or as someone types it.</summary>
    private TextQuoteSelector Quote(Typesetting setting, TextQuoteSelector described)
    {
        var quote = _random.Next(2) == 0 ? described : Cut(described);
        return _random.Next(2) == 0
            ? quote
            : quote with
            {
                Exact = setting.Type(quote.Exact),
                Prefix = quote.Prefix is { } prefix ? setting.Type(prefix) : null,
                Suffix = quote.Suffix is { } suffix ? setting.Type(suffix) : null,
            };
    }

    /// <summary>Alone, a word of it, its beginning or end, with less around it or with what stands elsewhere.</summary>
    private TextQuoteSelector Cut(TextQuoteSelector quote)
    {
        var (text, words) = (quote.Exact, quote.Exact.Split(' '));
        var (before, after) = (quote.Prefix ?? "", quote.Suffix ?? "");
        var alone = quote with { Prefix = null, Suffix = null };
        return _random.Next(9) switch
        {
            0 => alone,
            1 or 7 or 8 => alone with { Exact = words[_random.Next(words.Length)] },
            2 => alone with { Exact = text[..^words[^1].Length], Suffix = words[^1] },
            3 => quote with { Exact = text[_random.Next(text.Length)..], Prefix = null },
            4 => quote with { Exact = text[..Math.Min(text.Length, _random.Next(1, 9))], Suffix = null },
            5 => quote with { Prefix = before[(before.Length / 2)..], Suffix = after[..(after.Length / 2)] },
            _ => quote with { Prefix = after },
        };
    }

    private static IEnumerable<Span> Built(TextQuoteSelector quote, FoldedDocument document)
    {
        var folded = FoldedQuote.From(quote);
        return folded.Text.Length == 0
            ? []
            : ExactQuoteMatcher.FindInContext(folded, document.Text).Select(document.ToOriginal);
    }

    /// <summary>
    /// One place is where the quote stands; several are ambiguous, and so is a short quote that stands alone.
    /// </summary>
    private static void Decides(TextQuoteSelector quote, IReadOnlyList<Span> places, QuoteCorpus corpus)
    {
        var anchor = QuoteAnchorer.Find(quote, corpus);
        var isAlone = FoldedQuote.From(quote) is { IsShort: true, HasContext: false };
        Assert.Equal(places.Count == 1 && !isAlone, anchor.State == AnchorState.Exact);
        Assert.True(places.Count < 2 || anchor.State == AnchorState.Ambiguous, quote.Exact);
        if (anchor.State == AnchorState.Exact)
        {
            Assert.Equal(places[0], anchor.Span);
        }
    }

    /// <summary>
    /// Whether a passage begins and ends with what folds to something, its last letter with all its accents.
    /// </summary>
    private static bool IsWhole(string text, Span span) =>
        IsSeen(text[span.Start])
        && IsSeen(text[span.End - 1])
        && (span.End == text.Length || char.GetUnicodeCategory(text[span.End]) != UnicodeCategory.NonSpacingMark);

    private static bool IsSeen(char unit) => Folding.Fold(unit.ToString()).Length > 0;

    private sealed record Passage(Document Document, Span Span, QuoteCorpus QuoteCorpus);
}
