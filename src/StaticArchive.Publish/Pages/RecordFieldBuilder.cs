using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>The record of a paper as a list of fields, each with where it was read and what else was found.</summary>
internal static class RecordFieldBuilder
{
    /// <summary>
    /// Most that is shown of what else was found: a paper can have a title in each of a thousand documents, and each
    /// has a page that shows the record.
    /// </summary>
    private const int MaxOthers = 20;

    /// <summary>Most of it that is looked at.</summary>
    private const int MaxCompared = 200;

    private static readonly string[] Fields =
    [
        "title",
        "subtitle",
        "author",
        "editor",
        "translator",
        "issued",
        "original-date",
        "type",
        "genre",
        "container-title",
        "collection-title",
        "collection-number",
        "volume",
        "issue",
        "page",
        "number-of-pages",
        "publisher",
        "publisher-place",
        "edition",
        "version",
        "event-title",
        "event-place",
        "authority",
        "archive",
        "archive_location",
        "institution",
        "affiliation",
        "isbn",
        "issn",
        "doi",
        "url",
        "keyword",
        "subject",
        "language",
        "rights",
        "licence",
    ];

    /// <summary>The fields that anything states, in a fixed order.</summary>
    public static IReadOnlyList<RecordField> Build(Paper paper, SiteIndex site)
    {
        var fields = new List<RecordField>();
        foreach (var field in Fields)
        {
            var readings = paper.Assertions.Where(reading => reading.Field == field).ToList();
            if (readings.Count == 0)
            {
                continue;
            }

            var preferred = readings.Where(reading => reading.IsPreferred).ToList();
            var shown = preferred.Count > 0 ? preferred : [readings[0]];
            var value = string.Join("; ", shown.Select(reading => reading.Value).Distinct(StringComparer.Ordinal));
            var key = Folding.ToKey(value);
            var others = readings
                .Except(shown)
                .Take(MaxCompared)
                .Where(reading => !key.Contains(Folding.ToKey(reading.Value), StringComparison.Ordinal))
                .Select(reading => $"{reading.Value} ({FormatProvenance(reading, site)})")
                .Distinct(StringComparer.Ordinal)
                .Take(MaxOthers);
            fields.Add(
                new RecordField(GetLabel(field, site.Words), value, FormatProvenance(shown[0], site), [.. others])
            );
        }

        return fields;
    }

    /// <summary>What only people state of papers, and of works, is called as it is for works.</summary>
    private static string GetLabel(string field, InterfaceWords words) =>
        words.Find("record." + field)
        ?? WorkFieldBuilder.GetLabel(
            field switch
            {
                "event-title" or "event-place" => "event",
                "archive_location" => "archive",
                _ => field,
            },
            words
        );

    private static string FormatProvenance(MetadataAssertion reading, SiteIndex site)
    {
        var file = SiteUrls.GetFileName(reading.Location.Path);
        return reading.Document.Length == 0 || !site.Documents.ContainsKey(reading.Document)
            ? $"{file}, {reading.Location.PlaceWithinFile}"
            : $"{reading.Rule}, {file}, {reading.Location.PlaceWithinFile}";
    }
}
