using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>What has to be known about a stretch of text to find its dates.</summary>
/// <param name="Excluded">Stretches that hold no dates, such as citations, in order.</param>
/// <param name="LastMentionedYear">The year spoken of last before this stretch; null where none is near.</param>
/// <param name="DocumentYear">The year it was written in; null where it is not known.</param>
/// <param name="IsReference">Whether it is an entry of a reference list: its bare years are those of
/// publications.</param>
public sealed record DateContext(
    IReadOnlyList<(int Start, int End)> Excluded,
    int? LastMentionedYear = null,
    int? DocumentYear = null,
    bool IsReference = false
);
