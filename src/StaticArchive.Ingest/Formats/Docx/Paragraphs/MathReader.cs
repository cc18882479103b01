using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>Writes a formula on one line: <c>a/b</c>, <c>√(x)</c>; what is raised or lowered is marked.</summary>
internal static class MathReader
{
    /// <summary>Adds its words.</summary>
    public static void Append(XElement formula, InlineContentBuilder words)
    {
        foreach (var part in formula.Elements())
        {
            AppendPart(part, words);
        }
    }

    private static void AppendPart(XElement part, InlineContentBuilder words)
    {
        switch (part.Name.LocalName)
        {
            case "t":
                words.Append(part.Value);
                break;
            case "f":
                AppendChild(part, "num", words);
                words.Append("/");
                AppendChild(part, "den", words);
                break;
            case "rad":
                words.Append("√(");
                AppendChild(part, "e", words);
                words.Append(")");
                break;
            case "d":
                AppendDelimited(part, words);
                break;
            case "nary":
                words.Append(part.GetChild("naryPr").GetValue("chr") ?? "∫");
                Append(part, words);
                break;
            case "sup" or "sub":
                var kind = part.Is("sup") ? MarkKind.Superscript : MarkKind.Subscript;
                words.Open(kind);
                Append(part, words);
                words.Close(kind);
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                break;
            default:
                Append(part, words);
                break;
        }
    }

    private static void AppendDelimited(XElement part, InlineContentBuilder words)
    {
        var properties = part.GetChild("dPr");
        words.Append(properties.GetValue("begChr") ?? "(");
        var isFirst = true;
        foreach (var inner in part.GetChildren("e"))
        {
            words.Append(isFirst ? "" : properties.GetValue("sepChr") ?? "|");
            Append(inner, words);
            isFirst = false;
        }

        words.Append(properties.GetValue("endChr") ?? ")");
    }

    private static void AppendChild(XElement part, string name, InlineContentBuilder words)
    {
        if (part.GetChild(name) is { } child)
        {
            Append(child, words);
        }
    }
}
