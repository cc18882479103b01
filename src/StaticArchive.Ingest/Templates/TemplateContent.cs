namespace StaticArchive.Ingest.Templates;

/// <summary>What an element of a template may hold.</summary>
internal enum TemplateContent
{
    /// <summary>Nothing, and it has no end tag.</summary>
    Nothing,

    /// <summary>A line of text.</summary>
    Phrases,

    /// <summary>Blocks and lines of text.</summary>
    Flow,

    /// <summary>Only those elements that name it as their parent.</summary>
    Items,
}
