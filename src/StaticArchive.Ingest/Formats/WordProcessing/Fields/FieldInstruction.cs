namespace StaticArchive.Ingest.Formats.WordProcessing.Fields;

/// <summary>
/// What a field is to show: <c>TOC \o "1-3"</c>, <c>HYPERLINK "https://…"</c>, <c>ADDIN ZOTERO_ITEM …</c>.
/// </summary>
/// <param name="Kind">What it does.</param>
/// <param name="Code">The instruction.</param>
internal sealed record FieldInstruction(FieldKind Kind, string Code)
{
    private const string AddIn = "ADDIN";

    /// <summary>Data that a program keeps in the field beside its instruction, in base 64; empty for none.</summary>
    public string Data { get; init; } = "";

    /// <summary>The address that a link leads to; null for one to a place in the document.</summary>
    public string? Address => Kind == FieldKind.Link ? FindAddress(Code) : null;

    /// <summary>Reads an instruction.</summary>
    public static FieldInstruction Parse(string code)
    {
        var words = code.Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length == 0 ? "" : words[0].ToUpperInvariant();
        return new FieldInstruction(name == AddIn && words.Length > 1 ? FindAddIn(words[1]) : FindKind(name), code);
    }

    private static FieldKind FindKind(string name) =>
        name switch
        {
            "TOC" or "TOA" or "INDEX" => FieldKind.Contents,
            "HYPERLINK" => FieldKind.Link,
            "PAGEREF" => FieldKind.PageReference,
            "CITATION" => FieldKind.Citation,
            "BIBLIOGRAPHY" => FieldKind.Bibliography,
            _ => FieldKind.Other,
        };

    /// <summary>Zotero, Mendeley, EndNote and Reference Manager.</summary>
    private static FieldKind FindAddIn(string name) =>
        name.ToUpperInvariant() switch
        {
            "ZOTERO_ITEM" or "CSL_CITATION" or "EN.CITE" or "REFMGR.CITE" => FieldKind.Citation,
            "ZOTERO_BIBL" or "MENDELEY" or "CSL_BIBLIOGRAPHY" or "EN.REFLIST" or "REFMGR.REFLIST" =>
                FieldKind.Bibliography,
            _ => FieldKind.Other,
        };

    /// <summary>The first words in quotation marks, or without them, that are no switch.</summary>
    private static string? FindAddress(string code)
    {
        var rest = code.AsSpan().TrimStart()["HYPERLINK".Length..].TrimStart();
        if (rest.StartsWith("\""))
        {
            var end = rest[1..].IndexOf('"');
            return end > 0 ? rest[1..(end + 1)].ToString() : null;
        }

        var blank = rest.IndexOf(' ');
        return rest.IsEmpty || rest[0] == '\\' ? null : rest[..(blank < 0 ? rest.Length : blank)].ToString();
    }
}
