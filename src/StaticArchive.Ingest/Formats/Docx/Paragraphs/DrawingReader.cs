using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Docx.Package;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>Looks into a drawing, of the new kind or the old (VML), for text boxes and pictures.</summary>
internal static class DrawingReader
{
    /// <summary>What a drawing holds.</summary>
    /// <param name="TextBoxes">Contents of its text boxes.</param>
    /// <param name="Pictures">How many pictures, charts and diagrams.</param>
    public sealed record Drawing(IReadOnlyList<XElement> TextBoxes, int Pictures);

    /// <summary>Finds them; a text box within a text box belongs to that.</summary>
    public static Drawing Read(XElement drawing)
    {
        var (boxes, pictures) = (new List<XElement>(), 0);
        var open = new Stack<XElement>([drawing]);
        while (open.TryPop(out var element))
        {
            var name = element.Name.LocalName;
            if (name == "txbxContent")
            {
                boxes.Add(element);
                continue;
            }

            pictures += name is "blip" or "imagedata" or "chart" or "relIds" ? 1 : 0;
            var inner = name == "AlternateContent" ? AlternateContent.Choose(element)?.Elements() : element.Elements();
            foreach (var child in (inner ?? []).Reverse())
            {
                open.Push(child);
            }
        }

        return new Drawing(boxes, pictures);
    }
}
