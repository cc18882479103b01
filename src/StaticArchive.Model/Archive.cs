using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>Everything known about the archive, linked; what is published is made from this alone.</summary>
public sealed record Archive
{
    /// <summary>The archive's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>Papers by id.</summary>
    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>Documents by id.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>Works of the reference index by id.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>Ids of works that lists of same or different works name.</summary>
    public IReadOnlyList<string> NamedWorks { get; init; } = [];

    /// <summary>Citations by document, then in the order of the text.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>Events by earliest day, then id.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Dates that texts mention.</summary>
    public required IReadOnlyList<DatedMention> DatedMentions { get; init; }

    /// <summary>Annotations by date, then id.</summary>
    public required IReadOnlyList<Annotation> Annotations { get; init; }

    /// <summary>Passages that name an organisation.</summary>
    public required IReadOnlyList<OrganisationMention> OrganisationMentions { get; init; }

    /// <summary>The archive's own pages, in menu order.</summary>
    public required IReadOnlyList<PageRecord> Pages { get; init; }

    /// <summary>The archive's own style sheets.</summary>
    public required IReadOnlyList<SourceFile> Styles { get; init; }

    /// <summary>What the archive puts in place of parts of the theme.</summary>
    public ArchiveTheme Theme { get; init; } = ArchiveTheme.None;

    /// <summary>Queries that the archive's search has to answer well.</summary>
    public IReadOnlyList<SearchCase> SearchCases { get; init; } = [];

    /// <summary>Everything to be reported, in order of place.</summary>
    public required IReadOnlyList<Message> Messages { get; init; }
}
