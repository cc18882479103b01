using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;
using StaticArchive.Link.Citations;
using StaticArchive.Link.References;
using StaticArchive.Link.Timeline;
using StaticArchive.Text;

namespace StaticArchive.Link;

/// <summary>The door of the second station: what was read in, everything tied together out.</summary>
public static class Linking
{
    /// <summary>
    /// 1. entries of all lists become works; 2. records are completed from recommended citations; 3. citations are found and
    /// resolved; 4. annotations and evidence are anchored; 5. events, dated mentions and organisations are gathered. What hangs on documents alone that the
    /// <paramref name="memory"/> knows is not worked out again.
    /// </summary>
    public static Archive Link(Intake intake, Memory? memory = null)
    {
        memory ??= Memory.None;
        var messages = new List<Message>(intake.Messages);
        var (index, organisations) = SideBySide.Both(() => ReferenceIndex.Build(intake, messages, memory), () => OrganisationMentions.Find(intake, memory));
        var citations = CitationLinker.Link(intake, index, messages, memory);
        var library = new Library(index.Papers, intake.Documents, memory);
        var annotations = AnnotationAnchors.Find(AnnotationTies.Check(intake.Annotations, index.Works, messages), library, messages);
        var timeline = TimelineBuilder.Build(intake, new TimelineBuilder.Known(index.Papers, index.Works, citations, library), messages);
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
