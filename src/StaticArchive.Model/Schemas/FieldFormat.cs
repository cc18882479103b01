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

    /// <summary>An address of the web.</summary>
    Uri,

    /// <summary>An ORCID iD: <c>0000-0002-1825-0097</c>.</summary>
    Orcid,

    /// <summary>One of the motivations.</summary>
    Motivation,
}
