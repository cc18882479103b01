using StaticArchive.Model;

namespace StaticArchive.Publish.Pages;

/// <summary>What a paper shows of a work.</summary>
internal sealed record WorkSummary(string Id, CslItem Item, string? Paper, int CitedBy)
{
    public static WorkSummary From(Work work) => new(work.Id, work.Item, work.Paper, work.CitedBy.Count);
}
