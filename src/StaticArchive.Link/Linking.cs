using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Citations;
using StaticArchive.Link.References;
using StaticArchive.Link.Timeline;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link;

/// <summary>The door of the second station: what was read in, everything tied together out.</summary>
public static class Linking
{
    /// <summary>
    /// 1. entries of all lists become works; 2. records are completed from recommended citations; 3. citations are
    /// found and resolved; 4. annotations and evidence are anchored; 5. events, dated mentions and organisations are
    /// gathered. What hangs on documents alone that the <paramref name="cache"/> knows is not worked out again.
    /// </summary>
    public static Archive Link(Intake intake, IBuildCache? cache = null)
    {
        cache ??= IBuildCache.None;
        var messages = new List<Message>(intake.Messages);
        var (index, organisations) = Concurrency.Invoke(
            () => ReferenceIndex.Build(intake, messages, cache),
            () => OrganisationMentionFinder.Find(intake, cache)
        );
        var citations = CitationLinker.Link(intake, index, messages, cache);
        var corpus = new QuoteCorpus(index.Papers, intake.Documents, cache);
        var annotations = AnnotationAnchorer.AnchorAll(
            AnnotationValidator.Validate(intake.Annotations, index.Works, messages),
            corpus,
            messages
        );
        var timeline = TimelineBuilder.Build(
            intake,
            new TimelineBuilder.TimelineInputs(index.Papers, index.Works, citations, corpus),
            messages
        );
        return new Archive
        {
            Settings = intake.Settings,
            Papers = index.Papers,
            Documents = intake.Documents,
            Works = index.WithCitations(citations),
            Citations = citations,
            Events = timeline.Events,
            DatedMentions = timeline.Mentions,
            Annotations = annotations,
            OrganisationMentions = organisations,
            Pages = intake.Pages,
            Styles = intake.Styles,
            SearchCases = intake.SearchCases,
            Messages = [.. messages.Order()],
        };
    }
}
