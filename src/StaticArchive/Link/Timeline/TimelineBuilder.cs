using StaticArchive.Documents;
using StaticArchive.Link.Anchoring;

namespace StaticArchive.Link.Timeline;

/// <summary>Gathers events and dated mentions.</summary>
internal static class TimelineBuilder
{
    /// <summary>What the timeline shows.</summary>
    /// <param name="Events">By earliest day, then id.</param>
    /// <param name="Mentions">By document, then in the order of the text.</param>
    public sealed record Result(IReadOnlyList<TimelineEvent> Events, IReadOnlyList<DatedMention> Mentions);

    /// <summary>Builds it.</summary>
    public static Result Build(Intake intake, Library library, List<Message> messages)
    {
        _ = (intake, library, messages);
        return new Result([], []);
    }
}
