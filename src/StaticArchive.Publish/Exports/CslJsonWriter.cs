using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Citing;
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
        WriteNames(json, "author", item.Author, item.HasMoreAuthors);
        WriteNames(json, "editor", item.Editor, item.HasMoreEditors);
        WriteNames(json, "translator", item.Translator, hasMore: false);
        WriteNames(json, "director", item.Director, hasMore: false);
        WriteNames(json, "interviewer", item.Interviewer, hasMore: false);
        WriteNames(json, "recipient", item.Recipient, hasMore: false);
        WriteNames(json, "container-author", item.ContainerAuthor, hasMore: false);
        WriteNames(json, "reviewed-author", item.ReviewedAuthor, hasMore: false);
        foreach (var part in item.OtherContributors)
        {
            WriteNames(json, part.Role, part.Names, hasMore: false);
        }

        WriteDate(json, "issued", item.Issued);
        json.WriteStringIfNotEmpty("year-suffix", item.Issued?.YearSuffix);
        WriteDate(json, "accessed", item.Accessed);
        WriteDate(json, "original-date", item.OriginalDate);
        WriteDate(json, "submitted", item.Submitted);
        WriteDate(json, "event-date", item.EventDate);
        WritePublication(json, item);
        WriteRest(json, item);
        foreach (var field in item.OtherFields)
        {
            json.WriteString(field.Name, field.Text);
        }
    }

    private static void WritePublication(Utf8JsonWriter json, CslItem item)
    {
        json.WriteStringIfNotEmpty("container-title", item.ContainerTitle);
        json.WriteStringIfNotEmpty("collection-title", item.CollectionTitle);
        json.WriteStringIfNotEmpty("collection-number", item.CollectionNumber);
        json.WriteStringIfNotEmpty("publisher", item.Publisher);
        json.WriteStringIfNotEmpty("publisher-place", item.PublisherPlace);
        json.WriteStringIfNotEmpty("edition", item.Edition);
        json.WriteStringIfNotEmpty("volume", item.Volume);
        json.WriteStringIfNotEmpty("number-of-volumes", item.NumberOfVolumes);
        json.WriteStringIfNotEmpty("issue", item.Issue);
        json.WriteStringIfNotEmpty("page", item.Page);
        json.WriteStringIfNotEmpty("number", item.Number);
        json.WriteStringIfNotEmpty("number-of-pages", item.NumberOfPages);
        json.WriteStringIfNotEmpty("version", item.Version);
    }

    private static void WriteRest(Utf8JsonWriter json, CslItem item)
    {
        json.WriteStringIfNotEmpty("genre", item.Genre);
        json.WriteStringIfNotEmpty("medium", item.Medium);
        json.WriteStringIfNotEmpty("section", item.Section);
        json.WriteStringIfNotEmpty("scale", item.Scale);
        json.WriteStringIfNotEmpty("authority", item.Authority);
        json.WriteStringIfNotEmpty("event-title", item.EventTitle);
        json.WriteStringIfNotEmpty("event-place", item.EventPlace);
        json.WriteStringIfNotEmpty("archive", item.Archive);
        json.WriteStringIfNotEmpty("archive_location", item.ArchiveLocation);
        json.WriteStringIfNotEmpty("archive-place", item.ArchivePlace);
        json.WriteStringIfNotEmpty("reviewed-title", item.ReviewedTitle);
        json.WriteStringIfNotEmpty("DOI", item.Doi);
        json.WriteStringIfNotEmpty("URL", item.Url);
        json.WriteStringIfNotEmpty("ISBN", item.Isbn);
        json.WriteStringIfNotEmpty("ISSN", item.Issn);
        json.WriteStringIfNotEmpty("language", item.Language);
        json.WriteStringIfNotEmpty("abstract", item.Abstract);
        json.WriteStringIfNotEmpty("keyword", item.Keyword.Count == 0 ? null : string.Join(", ", item.Keyword));
        json.WriteStringIfNotEmpty("note", item.Note);
    }

    /// <summary>
    /// The names; readers take the literal <c>others</c> behind them for <c>et al.</c>, as they read it from BibTeX.
    /// </summary>
    private static void WriteNames(Utf8JsonWriter json, string field, IReadOnlyList<CslName> names, bool hasMore)
    {
        if (names.Count > 0)
        {
            json.WriteArray(field, hasMore ? [.. names, CslName.FromLiteral("others")] : names, Write);
        }
    }

    private static void Write(Utf8JsonWriter json, CslName name)
    {
        json.WriteStartObject();
        json.WriteStringIfNotEmpty("literal", name.Literal ?? (name.Family is null ? name.Given : null));
        if (name is { Literal: null, Family: not null })
        {
            var particle = NameFormatter.FindParticle(name, name.DroppingParticle);
            json.WriteString("family", NameFormatter.TrimParticle(name, particle));
            json.WriteStringIfNotEmpty("given", name.Given);
            json.WriteStringIfNotEmpty("dropping-particle", particle);
            json.WriteStringIfNotEmpty("suffix", name.Suffix);
        }

        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string field, CslDate? value)
    {
        var date = DateParts.From(value);
        if (!date.IsKnown && string.IsNullOrEmpty(value?.Literal))
        {
            return;
        }

        json.WriteStartObject(field);
        if (date.IsKnown)
        {
            json.WriteStartArray("date-parts");
            WriteDateParts(json, date);
            if (DateParts.EndOf(value) is { IsKnown: true } end)
            {
                WriteDateParts(json, end);
            }

            json.WriteEndArray();
            if (CitedSeason.Find(value) is { } season)
            {
                json.WriteNumber("season", season.Number);
            }

            if (value!.IsApproximate)
            {
                json.WriteBoolean("circa", true);
            }
        }
        else
        {
            json.WriteString("literal", value!.Literal);
        }

        json.WriteEndObject();
    }

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
