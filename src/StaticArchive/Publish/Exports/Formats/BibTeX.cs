using System.Globalization;
using System.Text;
using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// BibTeX in UTF-8, fields always in the same order. Beside the fields that BibTeX itself knows stand <c>doi</c>, <c>url</c>,
/// <c>isbn</c>, <c>language</c>, <c>keywords</c> and <c>abstract</c>, which every style ignores that does not know them.
/// </summary>
public static class BibTeX
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A file of items.</summary>
    public static ReadOnlyMemory<byte> Write(IEnumerable<ExportItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            Entry(text, item);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Entry(StringBuilder text, ExportItem entry)
    {
        var (item, type) = (entry.Item, Type(entry));
        text.Append('@').Append(type).Append('{').Append(entry.Id).Append(",\n");
        Raw(text, "author", BibTeXNames.Of(item.Author));
        Raw(text, "editor", BibTeXNames.Of(item.Editor));
        Raw(text, "title", item.Title is { } title ? TeXText.Title(title) : null);
        Place(text, type, item);
        Published(text, type, item);
        Raw(text, "year", entry.Date.IsKnown ? entry.Date.Year.ToString(CultureInfo.InvariantCulture) : null);
        if (entry.Date.Month > 0)
        {
            text.Append("  month = ").Append(Months[entry.Date.Month - 1]).Append(",\n");
        }

        Field(text, "note", Note(item));
        Verbatim(text, "doi", item.Doi);
        Field(text, "isbn", item.Isbn);
        Field(text, "issn", item.Issn);
        Verbatim(text, "url", entry.Url);
        Field(text, "language", item.Language);
        Field(text, "keywords", string.Join(", ", item.Keyword));
        Field(text, "abstract", item.Abstract);
        text.Append("}\n");
    }

    /// <summary>Where the work stands: journal, book, series, and the numbers within them.</summary>
    private static void Place(StringBuilder text, string type, CslItem item)
    {
        Raw(text, type switch { "article" => "journal", "incollection" or "inproceedings" => "booktitle", _ => "howpublished" }, item.ContainerTitle is { } container ? (type is "incollection" or "inproceedings" ? TeXText.Title(container) : TeXText.Escape(container)) : null);
        Field(text, "series", item.CollectionTitle);
        Field(text, "edition", item.Edition);
        Field(text, "volume", item.Volume);
        Field(text, "number", item.Issue ?? item.Number ?? item.CollectionNumber);
        Raw(text, "pages", item.Page is null ? null : Pages(item.Page));
        Field(text, "pagetotal", item.NumberOfPages);
    }

    /// <summary>Who published it, under the name that the type has for it.</summary>
    private static void Published(StringBuilder text, string type, CslItem item)
    {
        Field(text, "type", type is "techreport" or "phdthesis" or "mastersthesis" ? item.Genre : null);
        Field(text, type switch { "techreport" => "institution", "phdthesis" or "mastersthesis" => "school", _ => "publisher" }, item.Publisher);
        Field(text, "address", item.PublisherPlace);
    }

    private static string Type(ExportItem entry) => entry.Kind.BibTeX switch
    {
        "phdthesis" when entry.Item.Genre?.StartsWith("master", StringComparison.OrdinalIgnoreCase) == true => "mastersthesis",
        "phdthesis" when entry.Item.Genre is { } genre && (genre.StartsWith("MSc", StringComparison.Ordinal) || genre.StartsWith("MA ", StringComparison.Ordinal) || genre.StartsWith("MPhil", StringComparison.Ordinal)) => "mastersthesis",
        var type => type,
    };

    /// <summary><c>in press</c>, <c>n.d.</c>, and what else the record says.</summary>
    private static string? Note(CslItem item) => (item.Issued is { Year: null } issued ? issued.Literal : null, item.Note) switch
    {
        (null, var note) => note,
        (var literal, null) => literal,
        var (literal, note) => $"{literal}. {note}",
    };

    /// <summary><c>742-755</c> and <c>742–755</c> become <c>742--755</c>; every range of a list does.</summary>
    private static string Pages(string pages) =>
        TeXText.Escape(pages.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-')).Replace("-", "--", StringComparison.Ordinal);

    private static void Field(StringBuilder text, string name, string? value) => Raw(text, name, string.IsNullOrWhiteSpace(value) ? null : TeXText.Escape(value));

    /// <summary>Addresses are read as they stand; only braces could break the entry.</summary>
    private static void Verbatim(StringBuilder text, string name, string? value) =>
        Raw(text, name, value?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal));

    private static void Raw(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }
}
