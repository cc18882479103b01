namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>What a part of a manuscript is.</summary>
internal enum PartKind
{
    Section,
    Subsection,
    Paragraph,
    Bullet,
    Number,
    Quote,
    BoxTitle,
    BoxText,
    Row,
    Reference,
}
