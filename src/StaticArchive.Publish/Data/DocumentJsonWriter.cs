using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary><c>documents/&lt;id&gt;.json</c>: the reading text of one document with its sections and blocks.</summary>
internal static class DocumentJsonWriter
{
    private const int EstimatedBlockSize = 200;

    /// <summary>
    /// Its bytes. <paramref name="works"/> has the work of each reference entry, by block; a note that has one is the
    /// document's reference to it.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(
        Document document,
        DocumentOffsets offsets,
        IReadOnlyDictionary<string, string> works
    )
    {
        return JsonFileWriter.WriteFile(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", document.Id);
                json.WriteString("paper", document.Paper);
                json.WriteString("path", document.Source.Path);
                json.WriteString("sha256", document.Source.Sha256);
                WriteText(json, document.Text);
                json.WriteArray("sections", document.Sections, (inner, section) => Write(inner, offsets, section));
                json.WriteArray(
                    "blocks",
                    document.Blocks,
                    (inner, block) => Write(inner, offsets, block, works.GetValueOrDefault(block.Id))
                );
                if (document.Pages.Count > 0)
                {
                    json.WriteArray("pages", document.Pages, (inner, page) => Write(inner, offsets, page));
                }

                if (document.Notes.Count > 0)
                {
                    json.WriteArray("notes", document.Notes, (inner, note) => Write(inner, offsets, note));
                }

                json.WriteEndObject();
            },
            document.Text.Length + (document.Blocks.Count * EstimatedBlockSize)
        );
    }

    /// <summary>
    /// The text, paragraph by paragraph: after the first sign that needs escaping the writer looks at every sign.
    /// </summary>
    private static void WriteText(Utf8JsonWriter json, string text)
    {
        json.WritePropertyName("text");
        for (var rest = text.AsSpan(); ; )
        {
            var end = rest.IndexOf('\n');
            if (end < 0)
            {
                json.WriteStringValueSegment(rest, isFinalSegment: true);
                return;
            }

            json.WriteStringValueSegment(rest[..end], isFinalSegment: false);
            var next = rest[end..].IndexOfAnyExcept('\n');
            next = next < 0 ? rest.Length : end + next;
            json.WriteStringValueSegment(rest[end..next], isFinalSegment: false);
            rest = rest[next..];
        }
    }

    private static void Write(Utf8JsonWriter json, DocumentOffsets offsets, DocumentPage page)
    {
        json.WriteStartObject();
        json.WriteString("label", page.Label);
        json.WriteNumber("number", page.Number);
        json.WriteSpan(offsets.InText(page.Span));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentOffsets offsets, Note note)
    {
        json.WriteStartObject();
        json.WriteString("id", note.Id);
        json.WriteString("label", note.Label);
        json.WriteStringArray("blocks", note.Blocks);
        json.WriteArray(
            "markers",
            note.Markers,
            (inner, marker) =>
            {
                inner.WriteStartObject();
                inner.WriteSpan(offsets.InText(marker));
                inner.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string url, Picture picture)
    {
        json.WriteStartObject();
        json.WriteString("url", url);
        json.WriteNumber("width", picture.Width);
        json.WriteNumber("height", picture.Height);
        json.WriteString("alt", picture.AlternativeText);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentOffsets offsets, Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("title", section.Title);
        json.WriteNumber("level", section.Level);
        json.WriteSpan(offsets.InText(section.Span));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentOffsets offsets, Block block, string? work)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        var isReference = work is not null && block.Note is { Kind: BlockNoteKind.Footnote };
        json.WriteString("kind", EnumFormatter.Format(isReference ? BlockKind.Reference : block.Kind));
        if (block.Kind == BlockKind.Paratext)
        {
            json.WriteString("form", EnumFormatter.Format(block.OriginalKind));
        }

        json.WriteString("section", block.Section);
        json.WriteSpan(offsets.InText(block.Span));
        json.WriteArray(
            "source",
            block.Source,
            (inner, source) =>
            {
                inner.WriteStartObject();
                inner.WriteSpan(offsets.InFile(source));
                inner.WriteEndObject();
            }
        );
        json.WriteStringIfNotEmpty("box", block.Box);
        json.WriteStringIfNotEmpty("work", work);
        json.WriteStringIfNotEmpty("note", block.Note?.Words);
        if (block.Pictures.Count > 0)
        {
            json.WriteArray(
                "pictures",
                block.Pictures,
                (inner, picture) => Write(inner, SiteUrls.Picture(offsets.Document.Paper, picture), picture)
            );
        }

        json.WriteEndObject();
    }
}
