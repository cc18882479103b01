using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>A part of an OpenDocument file.</summary>
/// <param name="Text">Its XML.</param>
/// <param name="Tree">The elements of it.</param>
internal sealed record OdtPart(string Text, XmlTree Tree)
{
    /// <summary>A part without anything.</summary>
    public static OdtPart Empty => Parse("");

    /// <summary>A nameless element around everything.</summary>
    public MarkupElement Root => Tree.Root;

    /// <summary>Reads a part.</summary>
    public static OdtPart Parse(string text) => new(text, XmlTree.Read(text, 0));
}
