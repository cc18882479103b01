using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>The publication of a TEI document, or of the print that it is an edition of.</summary>
/// <param name="readings">Where what is read goes.</param>
internal sealed class TeiPublicationReader(SourceFile file, HeaderAssertionBuilder readings)
{
    /// <summary>
    /// Who published it and when, and what others may do with it. Of a print that was put on the web years later, that
    /// is the print: 1660, not 2011.
    /// </summary>
    public void Read(MarkupElement? description)
    {
        var (statement, source) = (description?.Element("publicationstmt"), description?.Element("sourcedesc"));
        var printed = FindPrint(source);
        List<MarkupElement?> dates =
        [
            statement?.DescendantElements("date").FirstOrDefault(),
            source?.FindPath("biblstruct", "monogr", "imprint", "date"),
            printed,
        ];
        // A date that nobody can read, "in summer", gives way to one of the printed source.
        var date = dates.Find(one => ReadDate(one) is not null) ?? dates.Find(one => one is not null);
        var isOlder = printed is not null && CompareYears(printed, date) < 0;
        var publication = isOlder ? printed!.FindOuter("bibl", "biblstruct", "biblfull", "sourcedesc") : null;
        date = isOlder ? printed : date;
        readings.Add("issued", date, ReadDate(date) ?? date.GetTextContent(file.Text));
        readings.Add(
            "publisher",
            publication?.DescendantElements("publisher").FirstOrDefault() ?? statement?.Element("publisher")
        );
        readings.Add("publisher-place", publication?.DescendantElements("pubplace").FirstOrDefault());
        readings.Add("rights", statement?.Element("availability"));
        var licence = statement?.FindPath("availability", "licence");
        readings.Add("licence", licence, licence?["target"]);
    }

    /// <summary>The first date of the prints that a file was made from; null where none is known.</summary>
    private MarkupElement? FindPrint(MarkupElement? source) =>
        source
            ?.DescendantElements("date")
            .Where(date => ReadDate(date) is not null)
            .OrderBy(date => ReadDate(date)![..4], StringComparer.Ordinal)
            .FirstOrDefault();

    private int CompareYears(MarkupElement a, MarkupElement? b) =>
        string.CompareOrdinal(ReadDate(a)![..4], (ReadDate(b) ?? "9999")[..4]);

    private string? ReadDate(MarkupElement? date) =>
        EdtfNormalizer.Normalize(date?["when"]) ?? EdtfNormalizer.Normalize(date.GetTextContent(file.Text));
}
