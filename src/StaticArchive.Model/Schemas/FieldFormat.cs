namespace StaticArchive.Model.Schemas;

/// <summary>The form of a value.</summary>
public enum FieldFormat
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A text, or a list of texts.</summary>
    TextList,

    /// <summary>An EDTF date: <c>2026-11-22</c>.</summary>
    Date,

    /// <summary>A date of publication: EDTF, or a day, month and year in words.</summary>
    PublicationDate,

    /// <summary>The same, or a date as CSL has it.</summary>
    RecordDate,

    /// <summary>An address of the web.</summary>
    Uri,

    /// <summary>An ORCID iD: <c>0000-0002-1825-0097</c>.</summary>
    Orcid,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A BCP 47 tag: <c>en-GB</c>.</summary>
    Language,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Entries with keys of their own, or one of them.</summary>
    Entries,

    /// <summary>Names: each a text, or an entry with keys of its own.</summary>
    Names,

    /// <summary>Keys of their own: one entry and no list.</summary>
    Group,

    /// <summary>A text of the interface, or one for each plural category.</summary>
    Phrase,

    /// <summary>Lists of ids: <c>[[a, b], [c, d]]</c>.</summary>
    IdLists,
}
