using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Refuses documents that fit into the bytes of a paper, but have more parts than any: a page of a million empty
/// paragraphs asks for gigabytes. A handbook of 1,500 pages has about 30,000 paragraphs and 5 million characters.
/// </summary>
internal static class DocumentSizeGuard
{
    private const int MaxBlocks = 50_000;
    private const int MaxCharacters = 16_000_000;
    private const int MaxLines = 600_000;
    private const int MaxTags = 800_000;

    /// <summary>The message for a text with too many lines or tags to begin with; null for all others.</summary>
    public static Message? CheckText(InputFile file)
    {
        var lines = CountLines(file.Bytes.Span);
        var tags = file.Bytes.Span.Count((byte)'<');
        return lines > MaxLines ? Report(file.Path, lines, "lines")
            : tags > MaxTags ? Report(file.Path, tags, "tags")
            : null;
    }

    /// <summary>Whether a document has too many paragraphs or characters, which is then reported.</summary>
    public static bool HasTooManyBlocks(SourceFile source, RawDocument raw, List<Message> messages)
    {
        if (raw.Drafts.Count > MaxBlocks)
        {
            messages.Add(Report(source.Path, raw.Drafts.Count, "paragraphs"));
            return true;
        }

        var characters = raw.Drafts.Sum(draft => draft.Text.Length);
        if (characters > MaxCharacters)
        {
            messages.Add(Report(source.Path, characters, "characters"));
            return true;
        }

        return false;
    }

    private static Message Report(string path, int count, string unit) =>
        MessageCatalog.DocumentTooLarge(new SourceLocation(path), count, unit);

    /// <summary>Number of lines that are not blank.</summary>
    private static int CountLines(ReadOnlySpan<byte> text)
    {
        var lines = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            lines += (end < 0 ? text : text[..end]).ContainsAnyExcept(" \t\f\0"u8) ? 1 : 0;
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return lines;
    }
}
