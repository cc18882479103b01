using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace StaticArchive.Ingest.Formats.Images;

/// <summary>
/// Makes a drawing safe to publish: only elements and attributes that draw stay. What could run (scripts, handlers),
/// fetch (addresses other than <c>#…</c> and pictures in <c>data:</c>) or bring in HTML is left out.
/// </summary>
internal static class SvgCleaner
{
    private const int MaxCharacters = 10_000_000;
    private const int MaxDepth = 200;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Elements = new(
        (
            "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc "
            + "linearGradient radialGradient stop pattern clipPath mask marker image switch filter feGaussianBlur "
            + "feOffset feBlend feMerge feMergeNode feFlood feComposite feColorMatrix feMorphology style"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>
    /// The drawing as UTF-8 with its size; null for a file that is no SVG or cannot be parsed.
    /// </summary>
    public static CleanSvg? Clean(ReadOnlyMemory<byte> bytes)
    {
        if (Parse(bytes) is not { Name.LocalName: "svg" } top)
        {
            return null;
        }

        var removed = 0;
        var cleaned = Clean(top, ref removed)!;
        var (width, height) = ReadSize(cleaned);
        return new CleanSvg(Encoding.UTF8.GetBytes(cleaned.ToString(SaveOptions.DisableFormatting)), removed)
        {
            Width = width,
            Height = height,
        };
    }

    private static XElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        // DTDs of drawings' old headers are skipped, and with them every entity.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray(), writable: false), settings);
            return ReadElements(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The tree, without recursion and no deeper than any drawing.</summary>
    private static XElement? ReadElements(XmlReader reader)
    {
        XElement? current = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    var element = ReadStartTag(reader);
                    current?.Add(element);
                    if (!isEmpty || current is null)
                    {
                        current = reader.Depth < MaxDepth ? element : throw new XmlException("nested too deep");
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    current?.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent ?? current;
                    break;
                default:
                    break;
            }
        }

        return current?.AncestorsAndSelf().Last();
    }

    private static XElement ReadStartTag(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
            {
                element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
            }
        }

        return element;
    }

    private static XElement? Clean(XElement element, ref int removed)
    {
        var isStyle = element.Name.LocalName == "style";
        if (!Elements.Contains(element.Name.LocalName) || (isStyle && !IsSafeStyle(element.Value)))
        {
            removed++;
            return null;
        }

        var cleaned = new XElement(Svg + element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            if (IsSafe(attribute))
            {
                cleaned.SetAttributeValue(attribute.Name.LocalName, attribute.Value);
            }
            else
            {
                removed++;
            }
        }

        foreach (var node in element.Nodes())
        {
            cleaned.Add(node is XElement child ? Clean(child, ref removed) : node);
        }

        return cleaned;
    }

    private static bool IsSafe(XAttribute attribute)
    {
        var (name, value) = (attribute.Name.LocalName, attribute.Value.Trim());
        return !name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && (name is "href" or "src" ? value.StartsWith('#') || IsPictureData(value) : IsSafeStyle(value));
    }

    private static bool IsPictureData(string value) =>
        value.StartsWith("data:image/png;base64,", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("data:image/jpeg;base64,", StringComparison.OrdinalIgnoreCase);

    /// <summary>CSS that fetches nothing; <c>url(#…)</c> is a part of the drawing.</summary>
    private static bool IsSafeStyle(string value)
    {
        if (value.Contains('\\', StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        for (
            var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (value.AsSpan(at + 4).TrimStart(" \t\r\n\"'") is not ['#', ..])
            {
                return false;
            }
        }

        return !value.Contains("expression(", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
    }

    private static (int Width, int Height) ReadSize(XElement svg)
    {
        var box = svg.Attribute("viewBox")?.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var (width, height) = (ReadLength(svg.Attribute("width")?.Value), ReadLength(svg.Attribute("height")?.Value));
        return width > 0 && height > 0 ? (width, height)
            : box.Length == 4 ? (ReadLength(box[2]), ReadLength(box[3]))
            : (0, 0);
    }

    private static int ReadLength(string? value)
    {
        var digits = (value ?? "").TrimEnd("pxtcminPXTCMIN ".ToCharArray());
        return
            double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var length)
            && length is > 0 and < 100_000
            && value?.EndsWith('%') != true
            ? (int)Math.Round(length)
            : 0;
    }
}
