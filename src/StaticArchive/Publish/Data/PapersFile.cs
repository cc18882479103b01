using System.Text.Json;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary><c>papers.json</c>: every paper with its documents.</summary>
internal static class PapersFile
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Site site) =>
        JsonText.List(site.Archive.Papers.OrderBy(paper => paper.Id, StringComparer.Ordinal), (json, paper) => Write(json, site, paper));

    private static void Write(Utf8JsonWriter json, Site site, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("id", paper.Id);
        json.WriteString("title", paper.Item.Title ?? paper.Title);
        json.WriteTexts("authors", paper.Item.Author.Select(author => author.Full));
        json.WriteString("issued", Issued(paper.Item.Issued));
        json.WriteString("type", paper.Item.Type);
        json.WriteString("url", Addresses.Paper(paper.Id));
        json.WriteString("access", DataWords.Of(paper.Access));
        json.WriteList("documents", site.DocumentsOf(paper), (inner, document) => Write(inner, site, document));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Site site, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("role", DataWords.Of(document.Role));
        json.WriteString("path", document.Source.Path);
        json.WriteString("sha256", document.Source.Sha256);
        json.WriteString("url", site.AddressOf(document));
        json.WriteString("source", site.IsOpen(document) ? Addresses.Source(document) : null);
        json.WriteEndObject();
    }

    /// <summary>EDTF; the year where nothing more is known; null for <c>n.d.</c>.</summary>
    private static string? Issued(Issued? issued) =>
        issued?.Edtf ?? issued?.Year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) ?? issued?.Literal;
}
