using System.Globalization;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// BibTeX in UTF-8, fields always in the same order. Beside the fields that BibTeX itself knows stand <c>doi</c>,
/// <c>url</c>, <c>isbn</c>, <c>language</c>, <c>keywords</c> and <c>abstract</c>, which every style ignores that does
/// not know them.
/// </summary>
public static class BibTeXWriter
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>A file of items.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ExportItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            WriteEntry(text, item);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteEntry(StringBuilder text, ExportItem entry)
    {
        var (item, type) = (entry.Item, GetEntryType(entry));
        text.Append('@').Append(type).Append('{').Append(entry.Id).Append(",\n");
        WriteRawField(text, "author", BibTeXNameFormatter.Format(entry.Creators, item.HasMoreAuthors));
        WriteRawField(text, "editor", BibTeXNameFormatter.Format(item.Editor, item.HasMoreEditors));
        WriteRawField(text, "translator", BibTeXNameFormatter.Format(item.Translator, hasMore: false));
        WriteRawField(text, "bookauthor", BibTeXNameFormatter.Format(item.ContainerAuthor, hasMore: false));
        WriteRawField(text, "title", item.Title is { } title ? TeXEscaper.EscapeTitle(title) : null);
        WriteContainer(text, type, item);
        WritePublisher(text, type, item);
        WriteRawField(text, "year", entry.Date.IsKnown ? entry.Date.Year.ToString(CultureInfo.InvariantCulture) : null);
        if (entry.Date.Month > 0)
        {
            text.Append("  month = ").Append(Months[entry.Date.Month - 1]).Append(",\n");
        }

        BibTeXRareFieldWriter.Write(text, entry);
        WriteField(text, "note", GetNote(item));
        WriteVerbatimField(text, "doi", item.Doi);
        WriteField(text, "isbn", IsbnFormatter.Format(item.Isbn));
        WriteField(text, "issn", item.Issn?.ToUpperInvariant());
        WriteVerbatimField(text, "url", entry.Url);
        WriteField(text, "language", item.Language);
        WriteField(text, "langid", BabelLanguage.Find(item.Language));
        WriteField(text, "keywords", string.Join(", ", item.Keyword));
        WriteField(text, "abstract", item.Abstract);
        text.Append("}\n");
    }

    /// <summary>Where the work stands: journal, book, series, and the numbers within them.</summary>
    private static void WriteContainer(StringBuilder text, string type, CslItem item)
    {
        WriteRawField(
            text,
            type switch
            {
                "article" => "journal",
                "incollection" or "inproceedings" or "inreference" => "booktitle",
                "misc" or "book" or "booklet" or "techreport" or "unpublished" => "howpublished",
                _ => "journaltitle",
            },
            item.ContainerTitle is { } container
                ? (
                    type is "incollection" or "inproceedings" or "inreference"
                        ? TeXEscaper.EscapeTitle(container)
                        : TeXEscaper.Escape(container)
                )
                : null
        );
        WriteRawField(text, "series", item.CollectionTitle is { } series ? TeXEscaper.EscapeTitle(series) : null);
        WriteField(text, "edition", item.Edition);
        WriteField(text, "volume", item.Volume);
        WriteField(text, "number", item.Issue ?? item.Number ?? item.CollectionNumber);
        WriteRawField(text, "pages", item.Page is null ? null : FormatPages(item.Page));
        WriteField(text, "pagetotal", item.NumberOfPages);
    }

    /// <summary>Who published it, under the name that the type has for it.</summary>
    private static void WritePublisher(StringBuilder text, string type, CslItem item)
    {
        WriteField(text, "type", type is "article" or "book" ? null : item.Genre ?? item.Medium);
        WriteRawField(
            text,
            type switch
            {
                "techreport" => "institution",
                "phdthesis" or "mastersthesis" => "school",
                _ => "publisher",
            },
            item.Publisher is { } publisher ? TeXEscaper.EscapeOrganisation(publisher) : null
        );
        WriteField(text, "address", item.PublisherPlace);
    }

    private static string GetEntryType(ExportItem entry) =>
        entry.TypeMapping.BibTeX switch
        {
            "phdthesis" when entry.Item.Genre?.StartsWith("master", StringComparison.OrdinalIgnoreCase) == true =>
                "mastersthesis",
            "phdthesis"
                when entry.Item.Genre is { } genre
                    && (
                        genre.StartsWith("MSc", StringComparison.Ordinal)
                        || genre.StartsWith("MA ", StringComparison.Ordinal)
                        || genre.StartsWith("MPhil", StringComparison.Ordinal)
                    ) => "mastersthesis",
            var type => type,
        };

    /// <summary><c>in press</c>, <c>n.d.</c>, and what else the record says.</summary>
    private static string? GetNote(CslItem item) =>
        (item.Issued is { Year: null } issued ? issued.Literal : null, item.Note) switch
        {
            (null, var note) => note,
            (var literal, null) => literal,
            var (literal, note) => $"{literal}. {note}",
        };

    /// <summary><c>742-755</c> and <c>742–755</c> become <c>742--755</c>; every range of a list does.</summary>
    private static string FormatPages(string pages) =>
        TeXEscaper
            .Escape(pages.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-'))
            .Replace("-", "--", StringComparison.Ordinal);

    /// <summary>Writes a field, what TeX would take for commands escaped.</summary>
    public static void WriteField(StringBuilder text, string name, string? value) =>
        WriteRawField(text, name, string.IsNullOrWhiteSpace(value) ? null : TeXEscaper.Escape(value));

    /// <summary>Addresses are read as they stand; only braces could break the entry.</summary>
    private static void WriteVerbatimField(StringBuilder text, string name, string? value) =>
        WriteRawField(
            text,
            name,
            value
                ?.Replace("{", "%7B", StringComparison.Ordinal)
                .Replace("}", "%7D", StringComparison.Ordinal)
                .Replace(" ", "%20", StringComparison.Ordinal)
                .Replace("\\", "%5C", StringComparison.Ordinal)
        );

    /// <summary>Writes a field that is TeX already.</summary>
    public static void WriteRawField(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }
}
