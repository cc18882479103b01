using StaticArchive.Model;
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

    private static readonly (string Field, string Name)[] FieldLabels =
    [
        ("title", "Title"),
        ("subtitle", "Subtitle"),
        ("author", "Author"),
        ("editor", "Editor"),
        ("issued", "Date"),
        ("type", "Type"),
        ("genre", "Kind"),
        ("container-title", "Published in"),
        ("collection-title", "Series"),
        ("collection-number", "Number"),
        ("volume", "Volume"),
        ("issue", "Issue"),
        ("page", "Pages"),
        ("number-of-pages", "Number of pages"),
        ("publisher", "Publisher"),
        ("publisher-place", "Place"),
        ("institution", "Institution"),
        ("affiliation", "Affiliation"),
        ("isbn", "ISBN"),
        ("issn", "ISSN"),
        ("issn", "ISSN"),
        ("doi", "DOI"),
        ("url", "Address"),
        ("keyword", "Keywords"),
        ("subject", "Subjects"),
        ("language", "Language"),
        ("rights", "Rights"),
        ("licence", "Licence"),
    ];

    /// <summary>The fields that anything states, in a fixed order.</summary>
    public static IReadOnlyList<RecordField> Build(Paper paper, SiteIndex site)
    {
        var fields = new List<RecordField>();
        foreach (var (field, name) in FieldLabels)
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
            fields.Add(new RecordField(name, value, FormatProvenance(shown[0], site), [.. others]));
        }

        return fields;
    }

    private static string FormatProvenance(MetadataAssertion reading, SiteIndex site)
    {
        var file = SiteUrls.GetFileName(reading.Location.Path);
        return reading.Document.Length == 0 || !site.Documents.ContainsKey(reading.Document)
            ? $"{file}, {reading.Location.PlaceWithinFile}"
            : $"{reading.Rule}, {file}, {reading.Location.PlaceWithinFile}";
    }
}
