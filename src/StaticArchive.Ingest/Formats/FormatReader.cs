using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markdown;
using StaticArchive.Ingest.Formats.PlainText;
using StaticArchive.Ingest.Formats.Xml;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats;

/// <summary>
/// Finds the format of a file by its content; the ending of its name only where content says nothing.
/// </summary>
internal static class FormatReader
{
    private const int MaxBytes = 24_000_000;

    /// <summary>A message for a file that is no text, naming the command that makes one of it; null for text.</summary>
    public static Message? FindUnsupported(InputFile file)
    {
        var location = new SourceLocation(file.Path);
        var bytes = file.Bytes.Span;
        if (bytes.Length > MaxBytes)
        {
            return MessageCatalog.DocumentTooLarge(location, bytes.Length / 1_000_000);
        }

        return bytes switch
        {
            [0x25, 0x50, 0x44, 0x46, ..] => MessageCatalog.UnsupportedFormat(
                location,
                "a PDF",
                "pdftotext -layout FILE.pdf FILE.txt, or GROBID for TEI XML"
            ),
            [0x50, 0x4B, 0x03, 0x04, ..] => MessageCatalog.UnsupportedFormat(
                location,
                "a DOCX, ODT, EPUB or other zip file",
                "pandoc FILE -t gfm -o FILE.md"
            ),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => MessageCatalog.UnsupportedFormat(
                location,
                "an old Word, Excel or PowerPoint file",
                "soffice --convert-to html FILE"
            ),
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => MessageCatalog.UnsupportedFormat(
                location,
                "an RTF file",
                "pandoc -f rtf FILE -t gfm -o FILE.md"
            ),
            [0x89, 0x50, 0x4E, 0x47, ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [0x47, 0x49, 0x46, 0x38, ..]
            or [0x49, 0x49, 0x2A, 0, ..]
            or [0x4D, 0x4D, 0, 0x2A, ..] => MessageCatalog.UnsupportedFormat(
                location,
                "an image",
                "tesseract FILE OUT, and correct what it read"
            ),
            [0x1F, 0x8B, ..] => MessageCatalog.UnsupportedFormat(location, "a gzip file", "gunzip FILE"),
            _ => IsBinary(bytes)
                ? MessageCatalog.UnsupportedFormat(
                    location,
                    "a binary file",
                    "the program that made it, saving as plain text"
                )
                : null,
        };
    }

    /// <summary>Reads a decoded file in its format.</summary>
    public static RawDocument Read(SourceFile source, StructureOverrides corrections, List<Message> messages)
    {
        var front = FrontMatter.Find(source, messages);
        var start = front?.End ?? 0;
        var raw = MarkupSniffer.Detect(source.Text, start) switch
        {
            MarkupFormat.Html => HtmlReader.Read(source, start),
            MarkupFormat.Xml => XmlFormatReader.Read(source, start),
            _ => LooksLikeMarkdown(source.Text.AsSpan(start)) || HasMarkdownExtension(source)
                ? ReadMarkdown(source, start, corrections)
                : PlainTextReader.Read(source, start, corrections),
        };
        return front is null
            ? raw
            : raw with
            {
                Readings =
                [
                    .. raw.Readings,
                    .. FrontMatterMetadataReader.Read(YamlReader.ReadMapping(source, front.Value.Yaml, messages)),
                ],
                ExcludedWords =
                [
                    .. raw.ExcludedWords,
                    new ExcludedWords("front matter", WordTokenizer.Count(front.Value.Yaml.Slice(source.Text))),
                ],
            };
    }

    /// <summary>Of what is nested too deep, the words are worth more than the nesting.</summary>
    private static RawDocument ReadMarkdown(SourceFile source, int start, StructureOverrides corrections)
    {
        if (MarkdownReader.Read(source, start) is { } read)
        {
            return read;
        }

        var raw = PlainTextReader.Read(source, start, corrections);
        return raw with
        {
            Messages =
            [
                .. raw.Messages,
                MessageCatalog.ReadAsPlainText(
                    new SourceLocation(source.Path),
                    "Markdown",
                    "it is nested deeper than any paper"
                ),
            ],
        };
    }

    private static bool HasMarkdownExtension(SourceFile source) =>
        (
            source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || source.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        ) && !IsMostlyIndented(source.Text);

    /// <summary>Output of <c>pdftotext -layout</c> is no Markdown whatever it is called.</summary>
    private static bool IsMostlyIndented(string text)
    {
        var (indented, lines) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            indented += line.StartsWith("      ", StringComparison.Ordinal) ? 1 : 0;
            lines += line.IsEmpty ? 0 : 1;
        }

        return indented * 3 > lines;
    }

    /// <summary>Headings with number signs, or several stretches of bold or linked text.</summary>
    private static bool LooksLikeMarkdown(ReadOnlySpan<char> text)
    {
        var emphasis = 0;
        foreach (var line in text.EnumerateLines())
        {
            var signs = line.IndexOfAnyExcept('#');
            if (signs is > 0 and < 7 && line.Length > signs + 1 && line[signs] == ' ')
            {
                return true;
            }

            emphasis +=
                line.Contains("**", StringComparison.Ordinal) || line.Contains("](", StringComparison.Ordinal) ? 1 : 0;
        }

        return emphasis > 2;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var (zeros, controls) = (0, 0);
        foreach (var value in sample)
        {
            zeros += value == 0 ? 1 : 0;
            controls += value < 32 && value is not (9 or 10 or 12 or 13 or 0) ? 1 : 0;
        }

        // UTF-16 has zeros in nearly every other place, a binary file here and there.
        return controls * 10 > sample.Length || (zeros > 0 && zeros * 3 < sample.Length && controls > 0);
    }
}
