using System.Xml;
using System.Xml.Linq;

namespace StaticArchive.Ingest.Formats.WordProcessing.Xml;

/// <summary>
/// Loads the XML of parts within limits that hold for a whole file: no document types, hence no entities and nothing
/// from outside, so many elements and so deep.
/// </summary>
internal sealed class WordXmlLoader
{
    private const int MaxElements = 2_000_000;
    private const int MaxCharacters = 100_000_000;

    /// <summary>Deeper than any editor nests tables, boxes and fields; readers recurse as deep.</summary>
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private const string NamespaceDeclarations = "http://www.w3.org/2000/xmlns/";

    private int _elements;

    /// <summary>The top element of a part.</summary>
    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    /// <exception cref="WordXmlLimitException">It is larger or deeper than any document.</exception>
    public XElement Load(Stream part)
    {
        using var reader = XmlReader.Create(part, Settings);
        XElement? root = null;
        XElement? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = ReadElement(reader);
                    open?.Add(element);
                    root ??= element;
                    open = reader.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open?.Add(reader.Value);
                    break;
                case XmlNodeType.Whitespace when open?.Name.LocalName == "t":
                    open.Add(reader.Value);
                    break;
                default:
                    break;
            }
        }

        return root ?? throw new XmlException("there is no element");
    }

    private XElement ReadElement(XmlReader reader)
    {
        if (++_elements > MaxElements)
        {
            throw new WordXmlLimitException($"over {MaxElements / 1_000_000} million elements");
        }

        if (reader.Depth > MaxDepth)
        {
            throw new WordXmlLimitException($"elements nested over {MaxDepth} deep");
        }

        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            // Editors mark every run with the session it was typed in.
            if (
                reader.NamespaceURI != NamespaceDeclarations
                && !reader.LocalName.StartsWith("rsid", StringComparison.Ordinal)
            )
            {
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
            }
        }

        reader.MoveToElement();
        return element;
    }
}
