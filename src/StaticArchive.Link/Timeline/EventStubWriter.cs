using System.Text;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Writes the beginning of an event for a date that a text mentions and no event claims: date, sentence, passage. Title
/// and kind are for a person to say.
/// </summary>
public static class EventStubWriter
{
    private const int MaxTitleLength = 90;
    private const int MaxIdWords = 5;

    /// <summary>The dates that no event claims, in the order of the texts.</summary>
    public static IEnumerable<DatedMention> FindUnassigned(Archive archive) =>
        archive.DatedMentions.Where(mention => mention.Event is null);

    /// <summary>YAML for a file of <c>input/timeline/</c>.</summary>
    public static string Write(Document document, DatedMention mention, QuoteCorpus corpus)
    {
        var sentence = FindSentence(document, mention.Span);
        var words = sentence.Slice(document.Text);
        var selector = BuildSelector(document, sentence, corpus);
        return new StringBuilder()
            .Append($"- id: {FormatId(mention.Date, words)}\n")
            .Append(YamlFormatter.FormatField("date", mention.Date, "  "))
            .Append(YamlFormatter.FormatField("title", FormatTitle(words), "  "))
            .Append(
                "  kind: publication # or legislation, policy, launch, change, end, pilot, organisation, "
                    + "evaluation, award, or a kind of archive.yml\n"
            )
            .Append("  evidence:\n")
            .Append($"    - paper: {YamlFormatter.FormatQuoted(selector.Paper)}\n")
            .Append(YamlFormatter.FormatField("document", selector.Document, "      "))
            .Append(YamlFormatter.FormatField("quote", selector.Exact, "      "))
            .Append(YamlFormatter.FormatField("prefix", selector.Prefix, "      "))
            .Append(YamlFormatter.FormatField("suffix", selector.Suffix, "      "))
            .ToString();
    }

    /// <summary>A title made of a passage: its words, or the first of them.</summary>
    public static string FormatTitle(string words) =>
        words.Length <= MaxTitleLength
            ? words
            : words[..(words.LastIndexOf(' ', MaxTitleLength) is > 0 and var blank ? blank : MaxTitleLength)] + " …";

    private static Span FindSentence(Document document, Span mention)
    {
        var block = document.BlockAt(mention.Start)!.Span;
        var (start, end) = SentenceSegmenter.FindAround(block.Slice(document.Text), mention.Start - block.Start);
        return new Span(start, end).Shift(block.Start).Hull(mention).Trim(document.Text);
    }

    /// <summary>The quote alone where that is enough, as a person would write it.</summary>
    private static TextQuoteSelector BuildSelector(Document document, Span sentence, QuoteCorpus corpus)
    {
        var whole = TextQuoteSelectorBuilder.Describe(document, sentence, corpus);
        var bare = whole with { Prefix = null, Suffix = null, Section = null };
        return QuoteAnchorer.Find(bare, corpus) is { State: AnchorState.Exact } anchor && anchor.Span == sentence
            ? bare
            : whole with
            {
                Section = null,
            };
    }

    private static string FormatId(string date, string words) =>
        Slug.From(
            date
                + " "
                + string.Join(
                    ' ',
                    WordTokenizer
                        .Tokenize(words)
                        .Select(word => words[word.Start..word.End])
                        .Where(word => word.Length > 3)
                        .Take(MaxIdWords)
                ),
            "event"
        );
}
