using System.Globalization;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>
/// Quotes in texts that were edited afterwards. A quote may be lost; it may not stand at other words. Where the edit
/// makes another number or name of one, the sentence is another, and a quote that is lost is not counted. The figures
/// are printed: <c>dotnet test --filter RobustnessTests --logger "console;verbosity=detailed"</c>; CAMPAIGN=full tries
/// ten times as many.
/// </summary>
public class RobustnessTests(ITestOutputHelper output)
{
    private const int PerText = 10;

    private static readonly int Texts = Environment.GetEnvironmentVariable("CAMPAIGN") == "full" ? 300 : 30;

    [Theory]
    [InlineData("elsewhere", 2, 99)]
    [InlineData("elsewhere", 5, 99)]
    [InlineData("elsewhere", 10, 99)]
    [InlineData("inside", 2, 97)]
    [InlineData("inside", 5, 95)]
    [InlineData("inside", 10, 93)]
    [InlineData("everywhere", 10, 90)]
    [InlineData("everywhere", 20, 75)]
    public void No_quote_stands_at_other_words(string where, int percent, int attached)
    {
        var tally = new Outcomes();
        Run(tally, where, percent / 100.0, described: true);
        output.WriteLine($"{percent} % of the words {where} edited, with prefix and suffix: {tally}");
        Assert.True(tally.Wrong.Count == 0 && tally.Attached >= attached, tally.ToString());
    }

    [Theory]
    [InlineData("everywhere", 2)]
    [InlineData("everywhere", 5)]
    [InlineData("everywhere", 10)]
    public void Nor_does_a_quote_without_context(string where, int percent)
    {
        var tally = new Outcomes();
        Run(tally, where, percent / 100.0, described: false);
        output.WriteLine($"{percent} % of the words {where} edited, quote alone: {tally}");
        Assert.True(tally.Wrong.Count == 0, tally.ToString());
    }

    [Fact]
    public void A_passage_that_was_taken_out_is_found_nowhere_else()
    {
        var tally = new Outcomes();
        var random = new Random(20260105);
        for (var text = 0; text < Texts * 3; text++)
        {
            var document = AnchoringTexts.Intake.Documents[random.Next(AnchoringTexts.Intake.Documents.Count)];
            if (new Selections(random).SelectWords(document) is { } span)
            {
                var selector = TextQuoteSelectorBuilder.Describe(document, span, AnchoringTexts.Corpus);
                var (_, corpus) = AnchoringTexts.WithText(
                    document,
                    document.Text[..span.Start] + document.Text[span.End..]
                );
                tally.Add(QuoteAnchorer.Find(selector, corpus), null, selector);
            }
        }

        output.WriteLine($"passage taken out: {tally}");
        Assert.True(tally.Wrong.Count == 0, tally.ToString());
    }

    private static void Run(Outcomes tally, string where, double share, bool described)
    {
        var random = new Random(20260104);
        var selections = new Selections(random);
        for (var text = 0; text < Texts; text++)
        {
            var document = AnchoringTexts.Intake.Documents[random.Next(AnchoringTexts.Intake.Documents.Count)];
            var spans = Select(selections, document);
            var edited = EditedText.Edit(
                document.Text,
                random,
                word =>
                    where == "everywhere" || spans.Exists(span => span.Overlaps(word)) == (where == "inside")
                        ? share
                        : 0
            );
            var (_, corpus) = AnchoringTexts.WithText(document, edited.Text);
            foreach (var span in spans)
            {
                var selector = TextQuoteSelectorBuilder.Describe(document, span, AnchoringTexts.Corpus);
                selector = described ? selector : selector with { Prefix = null, Suffix = null };
                if (
                    !described
                    && QuoteAnchorer.Find(selector with { Section = null }, AnchoringTexts.Corpus).State
                        != AnchorState.Exact
                )
                {
                    continue;
                }

                var anchor = QuoteAnchorer.Find(selector with { Section = null }, corpus);
                if (anchor.IsPlaced || !edited.IsOfAnother(document.Text, span))
                {
                    tally.Add(anchor, edited.Locate(span), selector);
                }
            }
        }
    }

    private static List<Span> Select(Selections selections, Document document) =>
        [.. Enumerable.Range(0, PerText).Select(_ => selections.SelectWords(document)).OfType<Span>()];

    /// <summary>What became of the quotes.</summary>
    private sealed class Outcomes
    {
        private readonly int[] _states = new int[4];

        public List<string> Wrong { get; } = [];

        private int Total => _states.Sum();

        public double Attached =>
            100.0 * (_states[(int)AnchorState.Exact] + _states[(int)AnchorState.Moved]) / Math.Max(1, Total);

        /// <summary>An anchor is wrong where less than half of it and of the passage is common to both.</summary>
        public void Add(Anchor anchor, Span? truth, TextQuoteSelector selector)
        {
            _states[(int)anchor.State]++;
            if (!anchor.IsPlaced)
            {
                return;
            }

            var common = truth is { } passage
                ? Math.Min(passage.End, anchor.Span.End) - Math.Max(passage.Start, anchor.Span.Start)
                : 0;
            if (truth is not { } right || 2 * common < right.Hull(anchor.Span).Length)
            {
                Wrong.Add(
                    $"{anchor.State} ({anchor.Reason}) {anchor.Span} instead of "
                        + $"{truth?.ToString() ?? "nowhere"}: {selector.Prefix} [{selector.Exact}] {selector.Suffix}"
                );
            }
        }

        public override string ToString() =>
            string.Join(
                '\n',
                Wrong.Prepend(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Total} quotes: {Share(AnchorState.Exact)} exact, {Share(AnchorState.Moved)} moved, "
                            + $"{Share(AnchorState.Ambiguous)} ambiguous, {Share(AnchorState.Orphan)} orphan; "
                            + $"{Attached:0.0} % attached, {Wrong.Count} wrong"
                    )
                )
            );

        private string Share(AnchorState state) =>
            string.Create(CultureInfo.InvariantCulture, $"{100.0 * _states[(int)state] / Math.Max(1, Total):0.0} %");
    }
}
