using System.Collections.Frozen;

namespace StaticArchive.Publish.Site;

/// <summary>What each format calls a CSL type.</summary>
/// <param name="CslType">The CSL type.</param>
/// <param name="Group">What its parts are.</param>
/// <param name="BibTeX">Entry type of BibTeX.</param>
/// <param name="Ris">Value of <c>TY</c> in RIS.</param>
/// <param name="EndNote">Reference type of EndNote.</param>
/// <param name="RefWorks">Reference type of RefWorks.</param>
/// <param name="SchemaOrg">Type of schema.org.</param>
/// <param name="Label">The type in words, for Dublin Core and MODS.</param>
public sealed record ItemTypeMapping(
    string CslType,
    ItemTypeGroup Group,
    string BibTeX,
    string Ris,
    string EndNote,
    string RefWorks,
    string SchemaOrg,
    string Label
)
{
    private static readonly FrozenDictionary<string, ItemTypeMapping> ByCslType = All()
        .ToFrozenDictionary(kind => kind.CslType, StringComparer.Ordinal);

    /// <summary>The kind of a CSL type; that of <c>document</c> for one that has no row.</summary>
    public static ItemTypeMapping For(string csl) => ByCslType.GetValueOrDefault(csl) ?? ByCslType["document"];

    private static ItemTypeMapping[] All() =>
        [
            new(
                "article",
                ItemTypeGroup.Article,
                "unpublished",
                "UNPB",
                "Unpublished Work",
                "Unpublished Material",
                "ScholarlyArticle",
                "Preprint"
            ),
            new(
                "article-journal",
                ItemTypeGroup.Article,
                "article",
                "JOUR",
                "Journal Article",
                "Journal Article",
                "ScholarlyArticle",
                "Journal article"
            ),
            new(
                "article-magazine",
                ItemTypeGroup.Article,
                "article",
                "MGZN",
                "Magazine Article",
                "Magazine Article",
                "Article",
                "Magazine article"
            ),
            new(
                "article-newspaper",
                ItemTypeGroup.Article,
                "article",
                "NEWS",
                "Newspaper Article",
                "Newspaper Article",
                "NewsArticle",
                "Newspaper article"
            ),
            new("bill", ItemTypeGroup.Legal, "misc", "BILL", "Bill", "Bills/Resolutions", "Legislation", "Bill"),
            new("book", ItemTypeGroup.Monograph, "book", "BOOK", "Book", "Book, Whole", "Book", "Book"),
            new(
                "chapter",
                ItemTypeGroup.Component,
                "incollection",
                "CHAP",
                "Book Section",
                "Book, Section",
                "Chapter",
                "Book section"
            ),
            new("dataset", ItemTypeGroup.Monograph, "misc", "DATA", "Dataset", "Generic", "Dataset", "Dataset"),
            new("document", ItemTypeGroup.Monograph, "misc", "GEN", "Generic", "Generic", "CreativeWork", "Text"),
            new(
                "entry",
                ItemTypeGroup.Component,
                "incollection",
                "CHAP",
                "Book Section",
                "Book, Section",
                "Chapter",
                "Entry"
            ),
            new(
                "entry-dictionary",
                ItemTypeGroup.Component,
                "incollection",
                "DICT",
                "Dictionary",
                "Book, Section",
                "Chapter",
                "Dictionary entry"
            ),
            new(
                "entry-encyclopedia",
                ItemTypeGroup.Component,
                "incollection",
                "ENCYC",
                "Encyclopedia",
                "Book, Section",
                "Chapter",
                "Encyclopedia entry"
            ),
            new("hearing", ItemTypeGroup.Legal, "misc", "HEAR", "Hearing", "Hearing", "Report", "Hearing"),
            new(
                "interview",
                ItemTypeGroup.Monograph,
                "misc",
                "PCOMM",
                "Personal Communication",
                "Personal Communication",
                "CreativeWork",
                "Interview"
            ),
            new(
                "legal_case",
                ItemTypeGroup.Legal,
                "misc",
                "CASE",
                "Case",
                "Case/Court Decisions",
                "CreativeWork",
                "Case"
            ),
            new(
                "legislation",
                ItemTypeGroup.Legal,
                "misc",
                "STAT",
                "Statute",
                "Laws/Statutes",
                "Legislation",
                "Legislation"
            ),
            new(
                "manuscript",
                ItemTypeGroup.Monograph,
                "unpublished",
                "MANSCPT",
                "Manuscript",
                "Unpublished Material",
                "Manuscript",
                "Manuscript"
            ),
            new(
                "pamphlet",
                ItemTypeGroup.Monograph,
                "booklet",
                "PAMP",
                "Pamphlet",
                "Generic",
                "CreativeWork",
                "Pamphlet"
            ),
            new(
                "paper-conference",
                ItemTypeGroup.Component,
                "inproceedings",
                "CONF",
                "Conference Proceedings",
                "Conference Proceeding",
                "ScholarlyArticle",
                "Conference paper"
            ),
            new(
                "personal_communication",
                ItemTypeGroup.Monograph,
                "misc",
                "PCOMM",
                "Personal Communication",
                "Personal Communication",
                "Message",
                "Personal communication"
            ),
            new("post", ItemTypeGroup.WebPage, "misc", "ICOMM", "Web Page", "Web Page", "SocialMediaPosting", "Post"),
            new("post-weblog", ItemTypeGroup.WebPage, "misc", "BLOG", "Blog", "Web Page", "BlogPosting", "Weblog post"),
            new(
                "regulation",
                ItemTypeGroup.Legal,
                "misc",
                "STAT",
                "Government Document",
                "Laws/Statutes",
                "Legislation",
                "Regulation"
            ),
            new("report", ItemTypeGroup.Monograph, "techreport", "RPRT", "Report", "Report", "Report", "Report"),
            new(
                "review",
                ItemTypeGroup.Article,
                "article",
                "JOUR",
                "Journal Article",
                "Journal Article",
                "Review",
                "Review"
            ),
            new(
                "review-book",
                ItemTypeGroup.Article,
                "article",
                "JOUR",
                "Journal Article",
                "Journal Article",
                "Review",
                "Book review"
            ),
            new("speech", ItemTypeGroup.Monograph, "misc", "SLIDE", "Generic", "Generic", "CreativeWork", "Speech"),
            new("standard", ItemTypeGroup.Monograph, "techreport", "STAND", "Standard", "Report", "Report", "Standard"),
            new(
                "thesis",
                ItemTypeGroup.Monograph,
                "phdthesis",
                "THES",
                "Thesis",
                "Dissertation/Thesis",
                "Thesis",
                "Thesis"
            ),
            new(
                "treaty",
                ItemTypeGroup.Legal,
                "misc",
                "STAT",
                "Legal Rule or Regulation",
                "Laws/Statutes",
                "Legislation",
                "Treaty"
            ),
            new("webpage", ItemTypeGroup.WebPage, "misc", "ELEC", "Web Page", "Web Page", "WebPage", "Web page"),
        ];
}
