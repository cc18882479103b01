using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The record of a paper as a list of fields, each with where it was read and what else was found.</summary>
internal static class RecordFields
{
    private static readonly (string Field, string Name)[] Names =
    [
        ("title", "Title"), ("subtitle", "Subtitle"), ("author", "Author"), ("editor", "Editor"), ("issued", "Date"), ("type", "Type"), ("genre", "Kind"), ("container-title", "Published in"), ("collection-title", "Series"),
        ("collection-number", "Number"), ("volume", "Volume"), ("issue", "Issue"), ("page", "Pages"), ("number-of-pages", "Number of pages"), ("publisher", "Publisher"), ("publisher-place", "Place"), ("institution", "Institution"),
        ("affiliation", "Affiliation"), ("isbn", "ISBN"), ("issn", "ISSN"), ("doi", "DOI"), ("url", "Address"), ("keyword", "Keywords"), ("subject", "Subjects"), ("language", "Language"), ("rights", "Rights"), ("licence", "Licence"),
    ];

    /// <summary>The fields that anything states, in a fixed order.</summary>
    public static IReadOnlyList<RecordField> Of(Paper paper, Site site)
    {
        var fields = new List<RecordField>();
        foreach (var (field, name) in Names)
        {
            var readings = paper.Readings.Where(reading => reading.Field == field).ToList();
            if (readings.Count == 0)
            {
                continue;
            }

            var preferred = readings.Where(reading => reading.Preferred).ToList();
            var shown = preferred.Count > 0 ? preferred : [readings[0]];
            var value = string.Join("; ", shown.Select(reading => reading.Value).Distinct(StringComparer.Ordinal));
            var others = readings.Except(shown).Where(reading => !Folding.Key(value).Contains(Folding.Key(reading.Value), StringComparison.Ordinal))
                .Select(reading => $"{reading.Value} ({Where(reading, site)})").Distinct(StringComparer.Ordinal);
            fields.Add(new RecordField(name, value, Where(shown[0], site), [.. others]));
        }

        return fields;
    }

    private static string Where(FieldReading reading, Site site)
    {
        var file = Addresses.FileName(reading.Place.Path);
        return reading.Document.Length == 0 || !site.Documents.ContainsKey(reading.Document) ? $"{file}, line {reading.Place.Line}" : $"{reading.Rule}, {file}, line {reading.Place.Line}";
    }
}
