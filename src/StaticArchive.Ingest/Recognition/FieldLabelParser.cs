using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>The words that repositories and publishers put before a field, in English.</summary>
internal static class FieldLabelParser
{
    /// <summary>Field of lines that work the repository rather than describe the paper.</summary>
    public const string RepositoryBoilerplate = "furniture";

    private static readonly Dictionary<string, string> Known = Make(
        ("title", "title|paper title|document title"),
        ("author", "author|authors|by|creator|creators|author(s)"),
        (
            "issued",
            "date|date issued|issue date|publication date|date of publication|published|year|date "
                + "published|published online|published date"
        ),
        ("genre", "type of work|item type|document type|type|publication type|report type|dc.type"),
        ("publisher", "publisher|published by|dc.publisher"),
        ("publisher-place", "place of publication|place"),
        (
            "institution",
            "department|institution|faculty|school|organisation|organization|school/faculty|school or department"
        ),
        (
            "collection-title",
            "series|series name|series/collection name|collection|series title|part of series|monograph series"
        ),
        ("collection-number", "series number|report number|paper number|number in series"),
        ("container-title", "journal|journal title|journal or publication title|publication title|appears in"),
        ("volume", "volume"),
        ("issue", "number|issue"),
        ("page", "page range|pages|page numbers"),
        ("number-of-pages", "number of pages"),
        ("isbn", "isbn|isbn no|isbn number"),
        ("issn", "issn|issn no|issn number|eissn|e-issn|online issn|print issn"),
        ("doi", "doi|digital object identifier|dc.identifier.doi"),
        (
            "url",
            "url|uri|official url|url of published version|web address|source|identification "
                + "number|permanent link|persistent link|available from|link"
        ),
        ("keyword", "keywords|key words|keyword|uncontrolled keywords|index terms|subject terms|tags"),
        ("subject", "subjects|subject|subject area"),
        ("language", "language|dc.language"),
        (
            "rights",
            "copyright|copyright holders|copyright holder|rights|licence|license|rights statement|copyright notice"
        ),
        ("abstract", "abstract|dc.description.abstract"),
        (
            "citation",
            "citation|to cite this|cite this|cite as|please cite as|to cite this paper|to cite this "
                + "article|how to cite|recommended citation|suggested citation"
        ),
        ("affiliation", "affiliation|affiliations"),
        (
            "note",
            "related urls|related url|id code|eprint id|additional information|notes|reviewer|reviewer "
                + "1|reviewer 2|reviewer 3|reviewers|editor|editors|verified by"
                + "|contact|contact details|correspondence|correspondence to|corresponding "
                + "author|email|e-mail|received|accepted|revised|funding|deposited by|deposited on|last "
                + "modified|funders|version|status|refereed"
        ),
        (
            RepositoryBoilerplate,
            "export reference as|share this item|share this|share|qr code for this page|repository staff "
                + "only|actions|download|downloads|view item|edit item|altmetric|statistics|view more "
                + "statistics|login required|export"
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
    public static string? FindField(string label) => Known.GetValueOrDefault(Folding.Fold(label).Trim(' ', ':', '.'));

    private static Dictionary<string, string> Make(params (string Field, string Names)[] lists) =>
        lists
            .SelectMany(list => list.Names.Split('|').Select(name => new { name, list.Field }))
            .ToDictionary(pair => pair.name, pair => pair.Field, StringComparer.Ordinal);
}
