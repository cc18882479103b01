using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// The parts of an OpenDocument text: text, styles, metadata. A flat file (FODT) has all of them in one.
/// </summary>
internal sealed class OdtPackage : IDisposable
{
    private const string Format = "OpenDocument text";

    private readonly ZipPackage? _zip;
    private readonly Dictionary<string, byte[]?> _pictures = new(StringComparer.Ordinal);

    private OdtPackage(ZipPackage? zip, OdtPart content, OdtPart styles, OdtPart meta) =>
        (_zip, Content, Styles, Meta) = (zip, content, styles, meta);

    /// <summary>The text, with the styles that only it uses.</summary>
    public OdtPart Content { get; }

    /// <summary>Named styles, and heads and feet of pages.</summary>
    public OdtPart Styles { get; }

    /// <summary>What the file says of itself.</summary>
    public OdtPart Meta { get; }

    /// <summary>Opens a file; null, with an error, where it is damaged, encrypted or no text.</summary>
    public static OdtPackage? Open(InputFile file, List<Message> messages)
    {
        if (!file.Bytes.Span.StartsWith("PK"u8))
        {
            var flat = OdtPart.Parse(SourceDecoder.Decode(file).Text);
            return new OdtPackage(null, flat, OdtPart.Empty, flat);
        }

        var zip = ZipPackage.Open(file, Format, messages);
        if (zip is null)
        {
            return null;
        }

        var before = messages.Count;
        if (!IsEncrypted(zip) && zip.ReadText("content.xml") is { } content)
        {
            return new OdtPackage(zip, OdtPart.Parse(content), ReadPart(zip, "styles.xml"), ReadPart(zip, "meta.xml"));
        }

        if (messages.Count == before)
        {
            messages.Add(
                IsEncrypted(zip)
                    ? MessageCatalog.PackageEncrypted(new SourceLocation(file.Path), Format)
                    : MessageCatalog.PackageBroken(new SourceLocation(file.Path), Format, "it has no content.xml")
            );
        }

        zip.Dispose();
        return null;
    }

    /// <summary>The text of an object that stands in the document, such as a formula; null where there is
    /// none.</summary>
    public OdtPart? ReadObject(string address)
    {
        var name = address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;
        return _zip?.ReadText(name.TrimEnd('/') + "/content.xml") is { } text ? OdtPart.Parse(text) : null;
    }

    /// <summary>The bytes of a picture in the file; null for one elsewhere, which is never fetched.</summary>
    public byte[]? ReadPicture(string name)
    {
        if (!_pictures.TryGetValue(name, out var bytes))
        {
            bytes = _pictures[name] = _zip?.TryRead(name);
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose() => _zip?.Dispose();

    private static OdtPart ReadPart(ZipPackage zip, string name) =>
        zip.ReadText(name) is { } text ? OdtPart.Parse(text) : OdtPart.Empty;

    /// <summary>The manifest of an encrypted file tells how each part is.</summary>
    private static bool IsEncrypted(ZipPackage zip) =>
        zip.ReadText("META-INF/manifest.xml") is { } manifest
        && manifest.Contains("encryption-data", StringComparison.Ordinal);
}
