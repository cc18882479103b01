namespace StaticArchive.Ingest.Rules.Front;

/// <summary>What a line at the top of a document says by its looks.</summary>
internal enum TitleBlockLineKind
{
    /// <summary>Words of a title, or nothing known.</summary>
    Text,

    /// <summary>Names of persons.</summary>
    Names,

    /// <summary>A statement of responsibility.</summary>
    StatementOfResponsibility,

    /// <summary>A name and its institution.</summary>
    AffiliatedNames,

    /// <summary>Names and a date.</summary>
    DatedNames,

    /// <summary>What somebody is: <c>Professor of Rivers</c>.</summary>
    Position,

    /// <summary>An institution.</summary>
    Institution,

    /// <summary>A date, perhaps with a label.</summary>
    Date,

    /// <summary>An address of mail or on the web.</summary>
    Address,

    /// <summary>A label of a known field and its value.</summary>
    Label,

    /// <summary>A series and its number, or a kind of paper.</summary>
    Series,

    /// <summary>Who may read it and when, how it was published, what time it was.</summary>
    Notice,

    /// <summary>Where and when it was said: <c>Speech to the River Society</c>.</summary>
    Occasion,

    /// <summary>How a letter begins or ends.</summary>
    Salutation,

    /// <summary>The text begins.</summary>
    Prose,
}
