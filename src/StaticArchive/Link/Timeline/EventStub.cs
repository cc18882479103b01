using System.Text;
using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;
using StaticArchive.Text;

namespace StaticArchive.Link.Timeline;

/// <summary>
/// Writes the beginning of an event for a date that a text mentions and no event claims: date, sentence, passage. Title and
/// kind are for a person to say.
/// </summary>
public static class EventStub
{
    private const int LongestTitle = 90;
    private const int IdWords = 5;

    /// <summary>The dates that no event claims, in the order of the texts.</summary>
    public static IEnumerable<DatedMention> Candidates(Archive archive) => archive.DatedMentions.Where(mention => mention.Event is null);

    /// <summary>YAML for a file of <c>input/timeline/</c>.</summary>
    public static string Write(Document document, DatedMention mention, Library library)
    {
        var sentence = Sentence(document, mention.Span);
        var words = sentence.Of(document.Text);
        var selector = Selector(document, sentence, library);
        return new StringBuilder()
            .Append($"- id: {Id(mention.Date, words)}\n")
            .Append(YamlText.Field("date", mention.Date, "  "))
            .Append(YamlText.Field("title", Title(words), "  "))
            .Append("  kind: publication # or legislation, policy, launch, change, end, pilot, organisation, evaluation, award, or a kind of archive.yml\n")
            .Append("  evidence:\n")
            .Append($"    - paper: {YamlText.Quoted(selector.Paper)}\n")
            .Append(YamlText.Field("document", selector.Document, "      "))
            .Append(YamlText.Field("quote", selector.Quote, "      "))
            .Append(YamlText.Field("prefix", selector.Prefix, "      "))
            .Append(YamlText.Field("suffix", selector.Suffix, "      "))
            .ToString();
    }

    /// <summary>A title made of a passage: its words, or the first of them.</summary>
    public static string Title(string words) =>
        words.Length <= LongestTitle ? words : words[..(words.LastIndexOf(' ', LongestTitle) is > 0 and var blank ? blank : LongestTitle)] + " …";

    private static Span Sentence(Document document, Span mention)
    {
        var block = document.BlockAt(mention.Start)!.Span;
        var (start, end) = SentenceBounds.Around(block.Of(document.Text), mention.Start - block.Start);
        return Selectors.Trim(document.Text, new Span(start, end).Shift(block.Start).Hull(mention));
    }

    /// <summary>The quote alone where that is enough, as a person would write it.</summary>
    private static QuoteRecord Selector(Document document, Span sentence, Library library)
    {
        var whole = Selectors.Describe(document, sentence, library);
        var bare = whole with { Prefix = null, Suffix = null, Section = null };
        return QuoteAnchor.Find(bare, library) is { State: AnchorState.Exact } anchor && anchor.Span == sentence ? bare : whole with { Section = null };
    }

    private static string Id(string date, string words) =>
        Slug.Of(date + " " + string.Join(' ', Words.Find(words).Select(word => words[word.Start..word.End]).Where(word => word.Length > 3).Take(IdWords)), "event");

}
