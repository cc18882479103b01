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
/// Reads a text file in its format, which is found by content; the extension decides only where content does not.
/// </summary>
internal static class FormatReader
{
    /// <summary>Reads a decoded file in its format.</summary>
    public static RawDocument Read(SourceFile source, StructureOverrides corrections, List<Message> messages)
    {
        if (RecordListReader.Read(source, messages) is { } list)
        {
            return list;
        }

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

    /// <summary>
    /// Markdown; a file that is nested too deep for the parser is read as plain text, so that its words are kept.
    /// </summary>
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

    /// <summary>Output of <c>pdftotext -layout</c> is no Markdown, whatever its extension.</summary>
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

    /// <summary>A heading with number signs, or more than two lines with bold or linked text.</summary>
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
}
