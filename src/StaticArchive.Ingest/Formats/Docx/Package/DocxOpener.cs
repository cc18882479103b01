using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>Opens a file, when its zip file is known to unpack to no more than a document has.</summary>
internal static class DocxOpener
{
    /// <summary>How messages name the format.</summary>
    public const string Format = "Word document";

    /// <summary>The parts of a file; null, with an error, for one that is damaged or a bomb.</summary>
    public static DocxPackage? Open(InputFile file, ZipPackage zip, List<Message> messages)
    {
        var location = new SourceLocation(file.Path);
        try
        {
            if (zip.Names.Where(IsXml).Any(name => zip.Read(name) is null))
            {
                return null;
            }

            using var stream = CreateStream(file.Bytes);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (DocxPackage.Read(document) is { } package)
            {
                return package;
            }

            messages.Add(MessageCatalog.PackageBroken(location, Format, "it has no text in it"));
        }
        catch (WordXmlLimitException exception)
        {
            messages.Add(MessageCatalog.PackageTooLarge(location, Format, exception.Message));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            messages.Add(MessageCatalog.PackageBroken(location, Format, "its parts do not fit together"));
        }

        return null;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static MemoryStream CreateStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>What Open XML SDK, its packages and .NET throw for files that are not as the standard says.</summary>
    private static bool IsDamage(Exception exception) =>
        exception
            is OpenXmlPackageException
                or XmlException
                or InvalidDataException
                or IOException
                or FormatException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or KeyNotFoundException
                or OverflowException;
}
