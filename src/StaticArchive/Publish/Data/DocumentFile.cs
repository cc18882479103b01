using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary><c>documents/&lt;id&gt;.json</c>: the reading text of one document with its sections and blocks.</summary>
internal static class DocumentFile
{
    private const int BytesOfBlock = 200;

    /// <summary>Its bytes. <paramref name="works"/> names the works that blocks print.</summary>
    public static ReadOnlyMemory<byte> Write(Document document, DocumentOffsets offsets, IReadOnlyDictionary<string, string> works)
    {
        return JsonText.One(json =>
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("paper", document.Paper);
            json.WriteString("path", document.Source.Path);
            json.WriteString("sha256", document.Source.Sha256);
            Text(json, document.Text);
            json.WriteList("sections", document.Sections, (inner, section) => Write(inner, offsets, section));
            json.WriteList("blocks", document.Blocks, (inner, block) => Write(inner, offsets, block, works.GetValueOrDefault(block.Id)));
            json.WriteEndObject();
        }, document.Text.Length + (document.Blocks.Count * BytesOfBlock));
    }

    /// <summary>The text, paragraph by paragraph: behind the first sign that needs escaping the writer looks at each by itself.</summary>
    private static void Text(Utf8JsonWriter json, string text)
    {
        json.WritePropertyName("text");
        for (var rest = text.AsSpan(); ;)
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
        json.WriteString("kind", DataWords.Of(block.Kind));
        if (block.Kind == BlockKind.Paratext)
        {
            json.WriteString("form", DataWords.Of(block.Form));
        }

        json.WriteString("section", block.Section);
        json.WriteSpan(offsets.InText(block.Span));
        json.WriteList("source", block.Source, (inner, source) =>
        {
            inner.WriteStartObject();
            inner.WriteSpan(offsets.InFile(source));
            inner.WriteEndObject();
        });
        json.WriteIfAny("box", block.Box);
        json.WriteIfAny("work", work);
        json.WriteIfAny("note", block.Note);
        json.WriteEndObject();
    }
}
