namespace StaticArchive.Model;

/// <summary>
/// A bibliographic record in the terms of the Citation Style Language (CSL 1.0.2 variable names). The one record of a
/// work or paper: byline, cite box, meta tags and exports are all made from it.
/// </summary>
public sealed record CslItem
{
    /// <summary>
    /// CSL type: <c>report</c>, <c>article-journal</c>, <c>book</c>, <c>chapter</c>, <c>webpage</c>, …
    /// </summary>
    public string Type { get; init; } = "document";

    /// <summary>Authors in order.</summary>
    public IReadOnlyList<CslName> Author { get; init; } = [];

    /// <summary>Editors in order: of the work itself, or of the book a chapter stands in.</summary>
    public IReadOnlyList<CslName> Editor { get; init; } = [];

    /// <summary>Translators in order.</summary>
    public IReadOnlyList<CslName> Translator { get; init; } = [];

    /// <summary>Who directed a film or a broadcast.</summary>
    public IReadOnlyList<CslName> Director { get; init; } = [];

    /// <summary>Who asked the questions of an interview.</summary>
    public IReadOnlyList<CslName> Interviewer { get; init; } = [];

    /// <summary>To whom a letter was written.</summary>
    public IReadOnlyList<CslName> Recipient { get; init; } = [];

    /// <summary>Authors of the book that somebody else's chapter stands in: an introduction.</summary>
    public IReadOnlyList<CslName> ContainerAuthor { get; init; } = [];

    /// <summary>Authors of what is reviewed.</summary>
    public IReadOnlyList<CslName> ReviewedAuthor { get; init; } = [];

    /// <summary>Who else had a part in it: composers, performers, hosts, compilers.</summary>
    public IReadOnlyList<CslContributors> OtherContributors { get; init; } = [];

    /// <summary>Whether the work has more authors than are named: <c>and others</c>.</summary>
    public bool HasMoreAuthors { get; init; }

    /// <summary>Whether it has more editors than are named.</summary>
    public bool HasMoreEditors { get; init; }

    /// <summary>When it was published.</summary>
    public CslDate? Issued { get; init; }

    /// <summary>When its address was looked at.</summary>
    public CslDate? Accessed { get; init; }

    /// <summary>When it first came out, of a translation or a reprint.</summary>
    public CslDate? OriginalDate { get; init; }

    /// <summary>When a patent was filed.</summary>
    public CslDate? Submitted { get; init; }

    /// <summary>When the conference, the performance or the talk was.</summary>
    public CslDate? EventDate { get; init; }

    /// <summary>Title with subtitle.</summary>
    public string? Title { get; init; }

    /// <summary>Journal, or the book a chapter stands in.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Series.</summary>
    public string? CollectionTitle { get; init; }

    /// <summary>Number within the series.</summary>
    public string? CollectionNumber { get; init; }

    /// <summary>Publisher, or institution of a report.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the publisher is.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>Edition as printed.</summary>
    public string? Edition { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>How many volumes a whole work has.</summary>
    public string? NumberOfVolumes { get; init; }

    /// <summary>Version of a program or a dataset.</summary>
    public string? Version { get; init; }

    /// <summary>Pages, first and last joined by a hyphen.</summary>
    public string? Page { get; init; }

    /// <summary>Number of a report, a bill, a standard or a preprint: <c>arXiv:2101.01234</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Number of pages of a whole work.</summary>
    public string? NumberOfPages { get; init; }

    /// <summary>Kind of work in words: <c>Discussion Paper</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>What it is on: <c>DVD</c>, <c>Podcast</c>, <c>lithograph</c>.</summary>
    public string? Medium { get; init; }

    /// <summary>Section of an Act, or the part of a newspaper.</summary>
    public string? Section { get; init; }

    /// <summary>Scale of a map.</summary>
    public string? Scale { get; init; }

    /// <summary>The court, the committee or the office that a case, a hearing or a bill comes from.</summary>
    public string? Authority { get; init; }

    /// <summary>The conference or meeting at which it was given.</summary>
    public string? EventTitle { get; init; }

    /// <summary>Where that was.</summary>
    public string? EventPlace { get; init; }

    /// <summary>The archive that keeps a manuscript.</summary>
    public string? Archive { get; init; }

    /// <summary>Where it stands in the archive: shelfmark, box and folder.</summary>
    public string? ArchiveLocation { get; init; }

    /// <summary>Where the archive is.</summary>
    public string? ArchivePlace { get; init; }

    /// <summary>Title of what is reviewed.</summary>
    public string? ReviewedTitle { get; init; }

    /// <summary>DOI without prefix, e.g. <c>10.1108/14769011111164250</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>Address, as supplied.</summary>
    public string? Url { get; init; }

    /// <summary>ISBN, digits and hyphens as printed.</summary>
    public string? Isbn { get; init; }

    /// <summary>ISSN.</summary>
    public string? Issn { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>Keywords in order.</summary>
    public IReadOnlyList<string> Keyword { get; init; } = [];

    /// <summary>Fields that few records have, and that only citations and CSL files print.</summary>
    public IReadOnlyList<CslField> OtherFields { get; init; } = [];

    /// <summary>Anything else the entry says.</summary>
    public string? Note { get; init; }
}
