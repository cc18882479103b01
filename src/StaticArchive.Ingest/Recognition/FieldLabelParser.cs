using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>The words that repositories and publishers put before a field, in English.</summary>
internal static class FieldLabelParser
{
    private static readonly Dictionary<string, PaperField> Known = WordList.ParsePhrases(
        (PaperField.Title, "title|paper title|document title|job title|post title"),
        (
            PaperField.Author,
            "author|authors|by|creator|creators|author(s)|primary sponsor|"
                + "lead department or agency|"
                + "lead department|lead agency"
        ),
        (
            PaperField.Issued,
            "date|date issued|date of issue|date tabled|issue date|publication date|date of publication|published|"
                + "year|date published|published online|published date"
        ),
        (PaperField.Genre, "type of work|item type|document type|type|publication type|report type|dc.type"),
        (PaperField.Publisher, "publisher|published by|dc.publisher"),
        (PaperField.PublisherPlace, "place of publication|place"),
        (
            PaperField.Institution,
            "department|institution|faculty|school|organisation|organization|school/faculty|" + "school or department"
        ),
        (
            PaperField.CollectionTitle,
            "series|series name|series/collection name|collection|series title|part of series|" + "monograph series"
        ),
        (PaperField.CollectionNumber, "series number|report number|paper number|number in series"),
        (PaperField.ContainerTitle, "journal|journal title|journal or publication title|publication title|appears in"),
        (PaperField.Volume, "volume"),
        (PaperField.Issue, "number|issue"),
        (PaperField.Page, "page range|pages|page numbers"),
        (PaperField.NumberOfPages, "number of pages"),
        (PaperField.Isbn, "isbn|isbn no|isbn number"),
        (PaperField.Issn, "issn|issn no|issn number|eissn|e-issn|online issn|print issn"),
        (PaperField.Doi, "doi|digital object identifier|dc.identifier.doi"),
        (
            PaperField.Url,
            "url|uri|official url|url of published version|web address|source|identification number|"
                + "permanent link|persistent link|available from|link"
        ),
        (PaperField.Keyword, "keywords|key words|keyword|uncontrolled keywords|index terms|subject terms|tags"),
        (PaperField.Subject, "subjects|subject|subject area"),
        (PaperField.Language, "language|dc.language"),
        (
            PaperField.Rights,
            "copyright|copyright holders|copyright holder|rights|licence|license|rights statement|" + "copyright notice"
        ),
        (PaperField.Abstract, "abstract|dc.description.abstract"),
        (
            PaperField.Citation,
            "citation|to cite this|cite this|cite as|please cite as|to cite this paper|to cite this article|"
                + "how to cite|recommended citation|suggested citation"
        ),
        (PaperField.Affiliation, "affiliation|affiliations"),
        (
            PaperField.Note,
            "related urls|related url|id code|eprint id|additional information|notes|reviewer|reviewer 1|"
                + "reviewer 2|reviewer 3|reviewers|editor|editors|verified by|contact|contact details|"
                + "correspondence|correspondence to|corresponding author|email|e-mail|received|accepted|revised|"
                + "funding|deposited by|deposited on|last modified|funders|version|status|refereed"
        ),
        (
            PaperField.RepositoryControl,
            "export reference as|share this item|share this|share|qr code for this page|"
                + "repository staff only|actions|download|downloads|view item|edit item|altmetric|statistics|"
                + "view more statistics|login required|export"
        )
    );

    /// <summary>
    /// The label a line begins with: up to six words and a colon. A colon inside an address or a title is none, so an
    /// unknown label has to be short and its words plain.
    /// </summary>
    public static FieldLabel? Parse(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 48)).IndexOf(':');
        if (colon < 2 || line.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
        {
            return null;
        }

        var name = Folding.Fold(line[..colon]).Trim();
        if (Known.TryGetValue(name, out var field))
        {
            return new FieldLabel(colon + 1, field);
        }

        var plain =
            char.IsUpper(line[0])
            && name.Count(unit => unit == ' ') < 5
            && name.All(unit => char.IsLetter(unit) || unit is ' ' or '/' or '&' or '-' or '(' or ')');
        return plain ? new FieldLabel(colon + 1, null) : null;
    }

    /// <summary>The field that a label standing alone (<c>Keywords</c>, <c>ISBN No:</c>) announces.</summary>
    public static PaperField? FindField(string label) =>
        Known.TryGetValue(Folding.Fold(label).Trim(' ', ':', '.'), out var field) ? field : null;
}
