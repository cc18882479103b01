using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>Looks into a drawing, of the new kind or the old (VML), for text boxes and pictures.</summary>
internal static class DrawingReader
{
    /// <summary>What a drawing holds.</summary>
    /// <param name="TextBoxes">Contents of its text boxes.</param>
    /// <param name="Pictures">Its pictures.</param>
    /// <param name="Diagrams">Relationship ids of its diagrams.</param>
    public sealed record Drawing(
        IReadOnlyList<XElement> TextBoxes,
        IReadOnlyList<StoryPicture> Pictures,
        IReadOnlyList<string> Diagrams
    );

    /// <summary>Finds them; a text box within a text box belongs to that.</summary>
    public static Drawing Read(XElement drawing)
    {
        var (boxes, pictures, diagrams) = (new List<XElement>(), new List<StoryPicture>(), new List<string>());
        string? description = null;
        var open = new Stack<XElement>([drawing]);
        while (open.TryPop(out var element))
        {
            switch (element.Name.LocalName)
            {
                case "txbxContent":
                    boxes.Add(element);
                    continue;
                case "textpath" when element.GetAttribute("string") is { Length: > 0 } words:
                    boxes.Add(CreateTextBox(words));
                    break;
                case "docPr" or "cNvPr" or "shape":
                    description = ReadDescription(element) ?? description;
                    break;
                case "blip" or "imagedata":
                    AddPicture(element, description, pictures);
                    break;
                case "relIds" when element.GetAttribute("dm") is { } diagram:
                    diagrams.Add(diagram);
                    break;
                default:
                    break;
            }

            var inner = element.Is("AlternateContent")
                ? AlternateContent.Choose(element)?.Elements()
                : element.Elements();
            foreach (var child in (inner ?? []).Reverse())
            {
                open.Push(child);
            }
        }

        return new Drawing(boxes, pictures, diagrams);
    }

    /// <summary>Letters drawn along a line, of which old title pages are made.</summary>
    private static XElement CreateTextBox(string words) =>
        new("txbxContent", new XElement("p", new XElement("r", new XElement("t", words))));

    private static void AddPicture(XElement element, string? description, List<StoryPicture> pictures)
    {
        if ((element.GetAttribute("embed") ?? element.GetAttribute("id")) is { } id)
        {
            pictures.Add(new StoryPicture(id, description));
        }
    }

    private static string? ReadDescription(XElement element) =>
        (element.GetAttribute("descr") ?? element.GetAttribute("alt")) is { } words && !string.IsNullOrWhiteSpace(words)
            ? words.Trim()
            : null;
}
