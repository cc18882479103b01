using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>What an OpenDocument file says of itself: title, creator, keywords.</summary>
internal static class OdtMetaReader
{
    private const string Rule = "properties of the file";

    /// <summary>The values of <c>meta.xml</c>.</summary>
    public static IReadOnlyList<MetadataAssertion> Read(OdtPart part, InputFile file)
    {
        if (
            part.Root.Elements.Select(root => root.Element("meta")).FirstOrDefault(meta => meta is not null)
            is not { } meta
        )
        {
            return [];
        }

        var properties = new FileProperties(Rule, new SourceLocation(file.Path));
        properties.AddTitle(Get("title"));
        properties.AddAuthors(Get("initial-creator") ?? Get("creator"));
        foreach (var keyword in meta.Elements.Where(child => child.Name == "keyword"))
        {
            properties.Add("keyword", keyword.GetTextContent(part.Text));
        }

        return properties.ToList();

        string? Get(string name) => meta.Element(name).GetTextContent(part.Text);
    }

    /// <summary>
    /// What Zotero keeps for its bookmarks, in pieces that a property can hold: <c>ZOTERO_BREF_a1_1</c>,
    /// <c>ZOTERO_BREF_a1_2</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, string> ReadCitations(OdtPart part)
    {
        var pieces = part
            .Root.Elements.Select(root => root.Element("meta"))
            .OfType<MarkupElement>()
            .SelectMany(meta => meta.Elements)
            .Where(property => property["name"]?.StartsWith("ZOTERO_BREF_", StringComparison.Ordinal) == true)
            .Select(property => new { Name = property["name"]!, Text = property.GetTextContent(part.Text) ?? "" });
        return pieces
            .GroupBy(piece => piece.Name[..piece.Name.LastIndexOf('_')], StringComparer.Ordinal)
            .ToDictionary(
                citation => citation.Key,
                citation =>
                    string.Concat(
                        citation
                            .OrderBy(piece => piece.Name.Length)
                            .ThenBy(piece => piece.Name, StringComparer.Ordinal)
                            .Select(piece => piece.Text)
                    ),
                StringComparer.Ordinal
            );
    }
}
