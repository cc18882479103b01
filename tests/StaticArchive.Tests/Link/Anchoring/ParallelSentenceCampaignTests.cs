using System.Globalization;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Tests.Campaigns;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Anchoring;

/// <summary>
/// A sentence is taken out and sentences of its pattern are left standing: its quotes are orphans or ambiguous, and
/// those of the sentences left are found where they stand now. The figures are printed:
/// <c>CAMPAIGN=full dotnet test --filter ParallelSentenceCampaign --logger "console;verbosity=detailed"</c>.
/// </summary>
public class ParallelSentenceCampaignTests(ITestOutputHelper output)
{
    private const int Trials = 1000;

    [Fact]
    public void A_quote_whose_sentence_is_gone_stands_at_no_sister_of_it()
    {
        var tally = new Tally();
        var trials = Campaign.Share(Trials);
        for (var trial = 0; trial < trials; trial++)
        {
            Try(trial, tally);
        }

        var share = tally.Found / (double)Math.Max(1, tally.Standing);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{trials} deletions: {tally.Wrong.Count} wrong; of {tally.Standing} quotes left {share:0.000} found"
            )
        );
        Assert.True(tally.Wrong.Count == 0, string.Join('\n', tally.Wrong));
        Assert.InRange(share, 0.97, 1);
    }

    private static void Try(int trial, Tally tally)
    {
        var random = Campaign.Chance(2204, trial);
        var text = new Report(random);
        var (before, corpus) = AnchoringTexts.WithText(AnchoringTexts.Intake.Documents[0], text.Whole);
        var (_, after) = AnchoringTexts.WithText(AnchoringTexts.Intake.Documents[0], text.Rest);
        foreach (var sentence in text.Sentences)
        {
            var selector = Quote(before, sentence, random, corpus);
            if (QuoteAnchorer.Find(selector, corpus).State != AnchorState.Exact)
            {
                continue;
            }

            var anchor = QuoteAnchorer.Find(selector, after);
            var isRight = sentence != text.Gone && text.IsIn(anchor.Span, sentence);
            if (anchor.IsPlaced && !isRight)
            {
                tally.Wrong.Add($"{trial}: {anchor.State} {selector.Prefix} [{selector.Exact}] {selector.Suffix}");
            }

            tally.Standing += sentence == text.Gone ? 0 : 1;
            tally.Found += anchor.IsPlaced && isRight ? 1 : 0;
        }
    }

    /// <summary>The sentence or a part of it, with the words around it or one side of them or alone.</summary>
    private static TextQuoteSelector Quote(Document document, string sentence, Random random, QuoteCorpus corpus)
    {
        var start = document.Text.IndexOf(sentence, StringComparison.Ordinal);
        var words = sentence.Split(' ');
        var from = random.Next(3) == 0 ? random.Next(words.Length / 2) : 0;
        var to = random.Next(3) == 0 ? words.Length - random.Next(words.Length / 2) : words.Length;
        var lead = words.Take(from).Sum(word => word.Length + 1);
        var length = string.Join(' ', words[from..to]).Length;
        var whole = TextQuoteSelectorBuilder.Describe(
            document,
            new Span(start + lead, start + lead + length),
            corpus
        ) with
        {
            Section = null,
        };
        return random.Next(4) switch
        {
            0 => whole with { Prefix = null, Suffix = null },
            1 => whole with { Suffix = null },
            _ => whole,
        };
    }

    private sealed class Tally
    {
        public List<string> Wrong { get; } = [];

        public int Found { get; set; }

        public int Standing { get; set; }
    }

    /// <summary>A text with sentences of one pattern in paragraphs of their own or of one, one of which goes.</summary>
    private sealed class Report
    {
        public Report(Random random)
        {
            var parallel = new ParallelSentences(random);
            Sentences = parallel.Choose();
            Gone = Sentences[random.Next(Sentences.Count)];
            var gap = random.Next(2) == 0 ? " " : "\n\n";
            var parts = Sentences
                .SelectMany(sentence =>
                    random.Next(3) == 0 ? new[] { sentence } : [parallel.Filler(), sentence, parallel.Filler()]
                )
                .ToList();
            Whole = string.Join(gap, parts);
            var at = parts.IndexOf(Gone);
            var neighbours = random.Next(2);
            parts.RemoveAll(part =>
                part == Gone || (neighbours > 0 && parts.IndexOf(part) == at + 1 && !Sentences.Contains(part))
            );
            Rest = string.Join(gap, parts);
        }

        public IReadOnlyList<string> Sentences { get; }

        public string Gone { get; }

        public string Whole { get; }

        public string Rest { get; }

        public bool IsIn(Span place, string sentence)
        {
            var start = Rest.IndexOf(sentence, StringComparison.Ordinal);
            return start >= 0 && place.Overlaps(new Span(start, start + sentence.Length));
        }
    }
}
