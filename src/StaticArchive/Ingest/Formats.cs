using StaticArchive.Documents;
using StaticArchive.Ingest.Readers;
using StaticArchive.Ingest.Readers.Html;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest;

/// <summary>Finds the format of a file by its content; the ending of its name only where content says nothing.</summary>
internal static class Formats
{
    private const int Largest = 24_000_000;

    /// <summary>A message for a file that is no text, naming the command that makes one of it; null for text.</summary>
    public static Message? NotText(InputFile file)
    {
        var place = new Place(file.Path);
        var bytes = file.Bytes.Span;
        if (bytes.Length > Largest)
        {
            return Messages.TooLarge(place, bytes.Length / 1_000_000);
        }

        return bytes switch
        {
            [0x25, 0x50, 0x44, 0x46, ..] => Messages.NotText(place, "a PDF", "pdftotext -layout FILE.pdf FILE.txt, or GROBID for TEI XML"),
            [0x50, 0x4B, 0x03, 0x04, ..] => Messages.NotText(place, "a DOCX, ODT, EPUB or other zip file", "pandoc FILE -t gfm -o FILE.md"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Messages.NotText(place, "an old Word, Excel or PowerPoint file", "soffice --convert-to html FILE"),
            [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => Messages.NotText(place, "an RTF file", "pandoc -f rtf FILE -t gfm -o FILE.md"),
            [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] or [0x49, 0x49, 0x2A, 0, ..] or [0x4D, 0x4D, 0, 0x2A, ..] =>
                Messages.NotText(place, "an image", "tesseract FILE OUT, and correct what it read"),
            [0x1F, 0x8B, ..] => Messages.NotText(place, "a gzip file", "gunzip FILE"),
            _ => IsBinary(bytes) ? Messages.NotText(place, "a binary file", "the program that made it, saving as plain text") : null,
        };
    }

    /// <summary>Reads a decoded file in its format.</summary>
    public static RawDocument Read(SourceFile source, Corrections corrections, List<Message> messages)
    {
        var front = FrontMatter.Find(source, messages);
        var start = front?.End ?? 0;
        var raw = MarkupSniffer.Find(source.Text, start) switch
        {
            MarkupFormat.Html => HtmlReader.Read(source, start),
            MarkupFormat.Xml => XmlReader.Read(source, start),
            _ => LooksLikeMarkdown(source.Text.AsSpan(start)) || EndsLikeMarkdown(source) ? Markdown(source, start, corrections) : PlainReader.Read(source, start, corrections),
        };
        return front is null ? raw : raw with
        {
            Readings = [.. raw.Readings, .. FrontMatterReadings.Read(YamlReader.ReadMap(source, front.Value.Yaml, messages))],
            Aside = [.. raw.Aside, new SetAside("front matter", Text.Words.Count(front.Value.Yaml.Of(source.Text)))],
        };
    }

    /// <summary>Of what is nested too deep, the words are worth more than the nesting.</summary>
    private static RawDocument Markdown(SourceFile source, int start, Corrections corrections)
    {
        if (MarkdownReader.Read(source, start) is { } read)
        {
            return read;
        }

        var raw = PlainReader.Read(source, start, corrections);
        return raw with { Messages = [.. raw.Messages, Messages.ReadAsPlain(new Place(source.Path), "Markdown", "it is nested deeper than any paper")] };
    }

    private static bool EndsLikeMarkdown(SourceFile source) =>
        (source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || source.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)) && !HasManyIndents(source.Text);

    /// <summary>Output of <c>pdftotext -layout</c> is no Markdown whatever it is called.</summary>
    private static bool HasManyIndents(string text)
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

            emphasis += line.Contains("**", StringComparison.Ordinal) || line.Contains("](", StringComparison.Ordinal) ? 1 : 0;
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
