using StaticArchive.Model;

namespace StaticArchive.Link.Timeline.Dates;

/// <summary>What has to be known about a text to find its dates.</summary>
/// <param name="Excluded">Spans that hold no dates, such as citations, in order; they do not overlap.</param>
/// <param name="LastMentionedYear">The year mentioned last before this text; null where none is near.</param>
/// <param name="DocumentYear">The year the document was written in; null where it is not known.</param>
/// <param name="IsReference">Whether the text is an entry of a reference list: its years alone are those of
/// publications.</param>
public sealed record DateContext(
    IReadOnlyList<Span> Excluded,
    int? LastMentionedYear = null,
    int? DocumentYear = null,
    bool IsReference = false
);
