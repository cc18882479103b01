using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>Tells books that need a licence from those that only scramble their fonts.</summary>
internal static class EpubEncryption
{
    private const string Part = "META-INF/encryption.xml";

    /// <summary>Whether a text of the book is encrypted.</summary>
    public static bool IsTextEncrypted(ZipPackage zip, EpubPackage package)
    {
        if (zip.ReadText(Part) is not { } text)
        {
            return false;
        }

        var texts = package.GetSpine().Select(item => item.Part).ToHashSet(StringComparer.Ordinal);
        return XmlTree
            .Read(text, 0)
            .Root.DescendantElements("cipherreference")
            .Any(reference =>
                reference["uri"] is { } address
                && EpubTarget.Resolve("", address) is { } target
                && texts.Contains(target.Part)
            );
    }
}
