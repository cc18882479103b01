using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Exports;

/// <summary>CSL-JSON (CSL 1.0.2): what Zotero, pandoc and citeproc read.</summary>
public static class CslJsonWriter
{
    /// <summary>A file of items.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ExportItem> items) =>
        JsonFileWriter.WriteArrayFile(
            items,
            (json, item) =>
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                WriteFields(json, item.Item with { Url = item.Url });
                json.WriteEndObject();
            }
        );

    /// <summary>Writes the fields of a record, always in this order, empty ones left out.</summary>
    public static void WriteFields(Utf8JsonWriter json, CslItem item)
    {
        json.WriteString("type", item.Type);
        json.WriteStringIfNotEmpty("title", item.Title);
        WriteNames(json, "author", item.Author);
        WriteNames(json, "editor", item.Editor);
        WriteIssued(json, item.Issued);
        foreach (var (name, value) in GetTextFields(item))
        {
            json.WriteStringIfNotEmpty(name, value);
        }
    }

    private static ReadOnlySpan<(string Name, string? Value)> GetTextFields(CslItem item) =>
        new (string, string?)[]
        {
            ("container-title", item.ContainerTitle),
            ("collection-title", item.CollectionTitle),
            ("collection-number", item.CollectionNumber),
            ("publisher", item.Publisher),
            ("publisher-place", item.PublisherPlace),
            ("edition", item.Edition),
            ("volume", item.Volume),
            ("issue", item.Issue),
            ("page", item.Page),
            ("number", item.Number),
            ("number-of-pages", item.NumberOfPages),
            ("genre", item.Genre),
            ("DOI", item.Doi),
            ("URL", item.Url),
            ("ISBN", item.Isbn),
            ("ISSN", item.Issn),
            ("language", item.Language),
            ("abstract", item.Abstract),
            ("keyword", item.Keyword.Count == 0 ? null : string.Join(", ", item.Keyword)),
            ("note", item.Note),
        };

    private static void WriteNames(Utf8JsonWriter json, string field, IReadOnlyList<CslName> names)
    {
        if (names.Count > 0)
        {
            json.WriteArray(field, names, Write);
        }
    }

    private static void Write(Utf8JsonWriter json, CslName name)
    {
        json.WriteStartObject();
        json.WriteStringIfNotEmpty("literal", name.Literal ?? (name.Family is null ? name.Given : null));
        if (name is { Literal: null, Family: not null })
        {
            json.WriteString("family", name.Family);
            json.WriteStringIfNotEmpty("given", name.Given);
            json.WriteStringIfNotEmpty("suffix", name.Suffix);
        }

        json.WriteEndObject();
    }

    private static void WriteIssued(Utf8JsonWriter json, CslDate? issued)
    {
        var date = DateParts.From(issued);
        if (!date.IsKnown && string.IsNullOrEmpty(issued?.Literal))
        {
            return;
        }

        json.WriteStartObject("issued");
        if (date.IsKnown)
        {
            json.WriteStartArray("date-parts");
            WriteDateParts(json, date);
            if (DateParts.FromEdtf(GetIntervalEnd(issued?.Edtf)) is { IsKnown: true } end)
            {
                WriteDateParts(json, end);
            }

            json.WriteEndArray();
            if (issued?.Edtf?.AsSpan().ContainsAny('~', '?', '%') == true)
            {
                json.WriteBoolean("circa", true);
            }
        }
        else
        {
            json.WriteString("literal", issued!.Literal);
        }

        json.WriteEndObject();
        json.WriteStringIfNotEmpty("year-suffix", issued?.YearSuffix);
    }

    /// <summary>The end of an interval: <c>2010</c> of <c>2009/2010</c>.</summary>
    private static string? GetIntervalEnd(string? edtf) =>
        edtf?.IndexOf('/', StringComparison.Ordinal) is { } at and >= 0 ? edtf[(at + 1)..] : null;

    private static void WriteDateParts(Utf8JsonWriter json, DateParts date)
    {
        json.WriteStartArray();
        foreach (var part in new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part > 0))
        {
            json.WriteNumberValue(part);
        }

        json.WriteEndArray();
    }
}
