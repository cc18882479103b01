using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Data;

/// <summary><c>papers.json</c>: every paper with its documents.</summary>
internal static class PapersJsonWriter
{
    /// <summary>Its bytes.</summary>
    public static ReadOnlyMemory<byte> Write(SiteIndex site) =>
        JsonFileWriter.WriteArrayFile(
            site.Archive.Papers.OrderBy(paper => paper.Id, StringComparer.Ordinal),
            (json, paper) => Write(json, site, paper)
        );

    private static void Write(Utf8JsonWriter json, SiteIndex site, Paper paper)
    {
        json.WriteStartObject();
        json.WriteString("id", paper.Id);
        json.WriteString("title", paper.Item.Title ?? paper.Title);
        json.WriteStringArray(
            "authors",
            (paper.Item.Author.Count > 0 ? paper.Item.Author : paper.Item.Editor).Select(author => author.DisplayForm)
        );
        json.WriteString("issued", FormatIssued(paper.Item.Issued));
        json.WriteString("type", paper.Item.Type);
        json.WriteString("url", SiteUrls.Paper(paper.Id));
        json.WriteString("access", EnumFormatter.Format(paper.Access));
        json.WriteArray("documents", site.DocumentsOf(paper), (inner, document) => Write(inner, site, document));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SiteIndex site, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("role", EnumFormatter.Format(document.Role));
        json.WriteStringIfNotEmpty("renditionOf", document.RenditionOf);
        json.WriteString("path", document.Source.Path);
        json.WriteString("sha256", document.Source.Sha256);
        json.WriteString("url", site.UrlOf(document));
        json.WriteString("source", site.HasFullAccess(document) ? SiteUrls.Source(document) : null);
        if (document.Source.IsExtracted && site.HasFullAccess(document))
        {
            json.WriteString("text", SiteUrls.ExtractedText(document));
            json.WriteString(
                "textSha256",
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Source.Text)))
            );
        }

        json.WriteEndObject();
    }

    /// <summary>EDTF; the year where nothing more is known; null for <c>n.d.</c>.</summary>
    private static string? FormatIssued(CslDate? issued) =>
        issued?.Edtf
        ?? issued?.Year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
        ?? issued?.Literal;
}
