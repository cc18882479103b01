namespace StaticArchive.Model;

/// <summary>
/// A field that text can state about its paper. <see cref="PaperFieldNames"/> has the names: CSL's, or else Dublin
/// Core's.
/// </summary>
public enum PaperField
{
    /// <summary>Title.</summary>
    Title,

    /// <summary>Second line of the title.</summary>
    Subtitle,

    /// <summary>An author.</summary>
    Author,

    /// <summary>An editor.</summary>
    Editor,

    /// <summary>A translator.</summary>
    Translator,

    /// <summary>When it first came out, of a translation or a reprint.</summary>
    OriginalDate,

    /// <summary>Edition.</summary>
    Edition,

    /// <summary>Version of a program or a dataset.</summary>
    Version,

    /// <summary>Court, committee or office.</summary>
    Authority,

    /// <summary>Meeting at which it was given.</summary>
    EventTitle,

    /// <summary>Where that was.</summary>
    EventPlace,

    /// <summary>Archive that keeps it.</summary>
    Archive,

    /// <summary>Where it stands there.</summary>
    ArchiveLocation,

    /// <summary>Date of publication, as EDTF.</summary>
    Issued,

    /// <summary>CSL type.</summary>
    Type,

    /// <summary>Kind of paper in words: <c>Policy Paper</c>.</summary>
    Genre,

    /// <summary>Journal or book it is part of.</summary>
    ContainerTitle,

    /// <summary>Series.</summary>
    CollectionTitle,

    /// <summary>Number in the series.</summary>
    CollectionNumber,

    /// <summary>Volume of the journal.</summary>
    Volume,

    /// <summary>Issue of the volume.</summary>
    Issue,

    /// <summary>Pages within the issue or book.</summary>
    Page,

    /// <summary>How many pages it has.</summary>
    NumberOfPages,

    /// <summary>Publisher.</summary>
    Publisher,

    /// <summary>Place of publication.</summary>
    PublisherPlace,

    /// <summary>Institution it was written at.</summary>
    Institution,

    /// <summary>ISBN.</summary>
    Isbn,

    /// <summary>ISSN of the journal.</summary>
    Issn,

    /// <summary>DOI.</summary>
    Doi,

    /// <summary>Address on the web.</summary>
    Url,

    /// <summary>Language, as a BCP 47 tag.</summary>
    Language,

    /// <summary>Abstract.</summary>
    Abstract,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>Subject of a library's classification.</summary>
    Subject,

    /// <summary>Statement of rights.</summary>
    Rights,

    /// <summary>Licence.</summary>
    Licence,

    /// <summary>Recommended citation of the paper itself.</summary>
    Citation,

    /// <summary>Affiliation of an author.</summary>
    Affiliation,

    /// <summary>Position of an author.</summary>
    Position,

    /// <summary>Anything else that is said of the paper or its record.</summary>
    Note,

    /// <summary>Not a field: a footnote, before rules have made a list item of it.</summary>
    Footnote,

    /// <summary>Not a field: a line that works a repository rather than describes the paper.</summary>
    RepositoryControl,
}
