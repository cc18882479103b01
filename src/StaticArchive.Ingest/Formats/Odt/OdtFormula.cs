using System.Net;
using System.Text;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Formulas, which are objects of their own in MathML.</summary>
internal static class OdtFormula
{
    /// <summary>The signs of a formula in a row; null for a drawing that is none.</summary>
    public static string? Find(MarkupElement drawing, OdtDocument document)
    {
        if (drawing.Name != "frame" || drawing.Element("object") is not { } frame)
        {
            return null;
        }

        var (part, root) = (document.Package.Content, frame.Element("math"));
        if (root is null && frame["href"] is { } address && document.Package.ReadObject(address) is { } read)
        {
            (part, root) = (read, read.Root.Element("math"));
        }

        return root is null ? null : Read(root, part.Text, document);
    }

    private static string Read(MarkupElement math, string source, OdtDocument document)
    {
        var signs = new StringBuilder();
        foreach (var text in math.Descendants().OfType<MarkupText>())
        {
            var words = WebUtility.HtmlDecode(text.Span.Slice(source));
            if (text.Parent!.Name is "annotation")
            {
                document.Exclusions.Count(UnreadWords.Formula, words);
            }
            else
            {
                // White space with a line end only lays out the file.
                signs.Append(string.IsNullOrWhiteSpace(words) && words.Contains('\n') ? "" : words);
            }
        }

        return signs.ToString();
    }
}
