using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Citations;
using StaticArchive.Link.References;
using StaticArchive.Link.Timeline;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link;

/// <summary>Entry point of the linking stage: turns what was read into a linked archive.</summary>
public static class Linking
{
    /// <summary>
    /// 1. entries of all lists become works; 2. records are completed from recommended citations; 3. citations are
    /// found and resolved; 4. annotations are anchored; 5. the timeline is built: events with their evidence, dated
    /// mentions; mentions of organisations are found beside 1. Results that the <paramref name="cache"/> has are
    /// reused; <paramref name="onStep"/> is told how many of the steps are done.
    /// </summary>
    public static Archive Link(Intake intake, IBuildCache? cache = null, Action<int, int>? onStep = null)
    {
        cache ??= IBuildCache.None;
        var messages = new List<Message>(intake.Messages);
        var texts = WithoutRenditions(intake);
        var (index, organisations) = Concurrency.Invoke(
            () => ReferenceIndex.Build(texts, messages, cache),
            () => OrganisationMentionFinder.Find(texts, cache)
        );
        onStep?.Invoke(1, 3);
        var found = CitationLinker.Link(texts, index, messages, cache);
        var citations = new CitationCorrector(texts, index, messages).Apply(found);
        onStep?.Invoke(2, 3);
        var corpus = new QuoteCorpus(index.Papers, intake.Documents, cache);
        var annotations = Anchor(intake, index, corpus, messages);
        var timeline = TimelineBuilder.Build(
            texts,
            new TimelineBuilder.TimelineInputs(index.Papers, index.Works, ExcludeLaw(citations), corpus),
            messages
        );
        onStep?.Invoke(3, 3);
        return new Archive
        {
            Settings = intake.Settings,
            Papers = index.Papers,
            Documents = intake.Documents,
            Works = index.WithCitations(citations),
            NamedWorks = [.. intake.Curated.NamedWorks],
            Citations = citations,
            Events = timeline.Events,
            DatedMentions = timeline.Mentions,
            Annotations = annotations,
            OrganisationMentions = organisations,
            Pages = intake.Pages,
            Styles = intake.Styles,
            Theme = intake.Theme,
            SearchCases = intake.SearchCases,
            Messages = [.. messages.Order()],
        };
    }

    private static IReadOnlyList<Annotation> Anchor(
        Intake intake,
        ReferenceIndex index,
        QuoteCorpus corpus,
        List<Message> messages
    ) =>
        AnnotationAnchorer.AnchorAll(
            AnnotationValidator.Validate(intake.Annotations, index.Works, messages),
            corpus,
            messages
        );

    /// <summary>What a text says counts once, in however many formats its paper has it.</summary>
    private static Intake WithoutRenditions(Intake intake) =>
        intake with
        {
            Documents = [.. intake.Documents.Where(document => document.RenditionOf is null)],
        };

    /// <summary>
    /// Citations whose year is that of a publication. The year of an Act is a date like any other: <c>Health Act
    /// 1999</c> says when it was made.
    /// </summary>
    private static IReadOnlyList<Citation> ExcludeLaw(IReadOnlyList<Citation> citations) =>
        [.. citations.Where(citation => !citation.IsLegal)];
}
