using StaticArchive.Documents;

namespace StaticArchive.Link.Timeline;

/// <summary>Finds where texts name the organisations of <c>archive.yml</c>.</summary>
internal static class OrganisationMentions
{
    /// <summary>Mentions by organisation, document and place.</summary>
    public static IReadOnlyList<OrganisationMention> Find(Intake intake)
    {
        _ = intake;
        return [];
    }
}
