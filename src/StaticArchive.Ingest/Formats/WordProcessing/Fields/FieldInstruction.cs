namespace StaticArchive.Ingest.Formats.WordProcessing.Fields;

/// <summary>
/// What a field is to show: <c>TOC \o "1-3"</c>, <c>HYPERLINK "https://…"</c>, <c>ADDIN ZOTERO_ITEM …</c>.
/// </summary>
/// <param name="Kind">What it does.</param>
/// <param name="Code">The instruction.</param>
internal sealed record FieldInstruction(FieldKind Kind, string Code)
{
    private const string AddIn = "ADDIN";
    private const int PlaceSwitchLength = 3;

    /// <summary>Data that a program keeps in the field beside its instruction, in base 64; empty for none.</summary>
    public string Data { get; init; } = "";

    /// <summary>The address that a link leads to; null for one to a place in the document.</summary>
    public string? Address => Kind == FieldKind.Link ? FindAddress(Code) : null;

    /// <summary>
    /// The name of the place that it leads to: <c>HYPERLINK \l "costs"</c>, <c>REF _Ref12 \h</c>; null for none.
    /// </summary>
    public string? Place =>
        Kind switch
        {
            FieldKind.Link => FindPlace(Code),
            FieldKind.CrossReference or FieldKind.PageReference => ReadWord(GetArguments(Code)),
            _ => null,
        };

    /// <summary>Where its words lead: an address, a place in it, or one of the document, <c>#costs</c>.</summary>
    public string? Target => FormatTarget(Address, Place);

    /// <summary>The same of a link that is no field; a place of another site stays as it is written.</summary>
    public static string? FormatTarget(string? address, string? place) =>
        place is null ? address
        : address is null ? "#" + Uri.EscapeDataString(place)
        : $"{address}#{place}";

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
            "REF" or "NOTEREF" => FieldKind.CrossReference,
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

    private static string? FindAddress(string code) => ReadWord(GetArguments(code));

    /// <summary>What follows the switch <c>\l</c>; that in an address is none: <c>"C:\lists\a.doc"</c>.</summary>
    private static string? FindPlace(string code)
    {
        var rest = GetArguments(code);
        if (rest.StartsWith("\""))
        {
            rest = rest[1..];
            rest = rest[(rest.IndexOf('"') + 1)..];
        }

        var at = rest.IndexOf("\\l ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : ReadWord(rest[(at + PlaceSwitchLength)..].TrimStart());
    }

    /// <summary>What stands behind the name of the field.</summary>
    private static ReadOnlySpan<char> GetArguments(string code)
    {
        var rest = code.AsSpan().TrimStart();
        var end = rest.IndexOfAny(" \t\r\n\"");
        return end < 0 ? default : rest[end..].TrimStart();
    }

    /// <summary>The first words in quotation marks, or without them, that are no switch.</summary>
    private static string? ReadWord(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("\""))
        {
            var end = rest[1..].IndexOf('"');
            return end > 0 ? rest[1..(end + 1)].ToString() : null;
        }

        var blank = rest.IndexOf(' ');
        return rest.IsEmpty || rest[0] == '\\' ? null : rest[..(blank < 0 ? rest.Length : blank)].ToString();
    }
}
