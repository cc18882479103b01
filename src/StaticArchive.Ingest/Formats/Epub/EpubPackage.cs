using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>The package document of a book: its metadata, its files, and the order in which they are read.</summary>
internal sealed class EpubPackage
{
    private const string Format = "EPUB";
    private const string Container = "META-INF/container.xml";

    private EpubPackage(string part, string text)
    {
        (Part, Text) = (part, text);
        Root = XmlTree.Read(text, 0).Root.DescendantElements("package").FirstOrDefault();
        foreach (var item in Root?.Element("manifest")?.Elements ?? [])
        {
            if (item["id"] is { } id && item["href"] is { } address && EpubTarget.Resolve(part, address) is { } target)
            {
                Items.TryAdd(id, new EpubManifestItem(target.Part, item["media-type"] ?? "", item["properties"] ?? ""));
            }
        }
    }

    /// <summary>Its name in the zip file.</summary>
    public string Part { get; }

    /// <summary>Its XML.</summary>
    public string Text { get; }

    /// <summary>Its root; null where it has none.</summary>
    public MarkupElement? Root { get; }

    /// <summary>The files of the book, by their id.</summary>
    public Dictionary<string, EpubManifestItem> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>Finds and reads it; null, with an error, where a book has none or is encrypted.</summary>
    public static EpubPackage? Read(ZipPackage zip, SourceLocation location, List<Message> messages)
    {
        var before = messages.Count;
        if (FindPart(zip) is { } part && zip.ReadText(part) is { } text)
        {
            var package = new EpubPackage(part, text);
            if (package.GetSpine().Count > 0 && !EpubEncryption.IsTextEncrypted(zip, package))
            {
                return package;
            }

            messages.Add(
                package.GetSpine().Count > 0 ? MessageCatalog.PackageEncrypted(location, Format)
                : package.Items.Count > 0 ? MessageCatalog.PackageWithoutText(location, Format, EpubReader.Remedy)
                : MessageCatalog.PackageBroken(location, Format, "it names none of its parts")
            );
        }
        else if (messages.Count == before)
        {
            messages.Add(MessageCatalog.PackageBroken(location, Format, "it has no package document"));
        }

        return null;
    }

    /// <summary>The texts in reading order; what stands outside it, such as notes, comes last.</summary>
    public IReadOnlyList<EpubManifestItem> GetSpine()
    {
        var references = Root?.Element("spine")?.Elements.Where(item => item.Name == "itemref").ToList() ?? [];
        var ordered = references
            .OrderBy(item => item["linear"] == "no")
            .Select(item => Items.GetValueOrDefault(item["idref"] ?? ""))
            .OfType<EpubManifestItem>()
            .ToList();
        // A book without an order is read in that of its files.
        return
        [
            .. (ordered.Count > 0 ? ordered : Items.Values.Where(item => !item.IsNavigation))
                .Where(item => item.IsText)
                .DistinctBy(item => item.Part, StringComparer.Ordinal),
        ];
    }

    private static string? FindPart(ZipPackage zip)
    {
        var container = zip.ReadText(Container);
        var named = container is null
            ? null
            : XmlTree
                .Read(container, 0)
                .Root.DescendantElements("rootfile")
                .Select(file => file["full-path"])
                .FirstOrDefault(path => path is not null && zip.Contains(path));
        return named ?? zip.Names.FirstOrDefault(name => name.EndsWith(".opf", StringComparison.OrdinalIgnoreCase));
    }
}
