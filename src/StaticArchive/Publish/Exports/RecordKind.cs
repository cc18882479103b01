using System.Collections.Frozen;

namespace StaticArchive.Publish.Exports;

/// <summary>What the parts of a citation are, whatever a format calls the type.</summary>
public enum RecordShape
{
    /// <summary>Stands in a journal, magazine or newspaper.</summary>
    Article,

    /// <summary>Stands in a book or in proceedings.</summary>
    Part,

    /// <summary>Stands by itself: book, report, thesis, memorandum.</summary>
    Whole,

    /// <summary>A page of the web.</summary>
    Web,

    /// <summary>An Act, a bill, a regulation.</summary>
    Law,
}

/// <summary>What each format calls a CSL type.</summary>
/// <param name="Csl">The CSL type.</param>
/// <param name="Shape">What its parts are.</param>
/// <param name="BibTeX">Entry type of BibTeX.</param>
/// <param name="Ris">Value of <c>TY</c> in RIS.</param>
/// <param name="EndNote">Reference type of EndNote.</param>
/// <param name="RefWorks">Reference type of RefWorks.</param>
/// <param name="SchemaOrg">Type of schema.org.</param>
/// <param name="Words">The type in words, for Dublin Core and MODS.</param>
public sealed record RecordKind(string Csl, RecordShape Shape, string BibTeX, string Ris, string EndNote, string RefWorks, string SchemaOrg, string Words)
{
    private static readonly FrozenDictionary<string, RecordKind> Known = All().ToFrozenDictionary(kind => kind.Csl, StringComparer.Ordinal);

    /// <summary>The kind of a CSL type; that of <c>document</c> for one that has no row.</summary>
    public static RecordKind Of(string csl) => Known.GetValueOrDefault(csl) ?? Known["document"];

    private static RecordKind[] All() =>
    [
        new("article", RecordShape.Article, "unpublished", "UNPB", "Unpublished Work", "Unpublished Material", "ScholarlyArticle", "Preprint"),
        new("article-journal", RecordShape.Article, "article", "JOUR", "Journal Article", "Journal Article", "ScholarlyArticle", "Journal article"),
        new("article-magazine", RecordShape.Article, "article", "MGZN", "Magazine Article", "Magazine Article", "Article", "Magazine article"),
        new("article-newspaper", RecordShape.Article, "article", "NEWS", "Newspaper Article", "Newspaper Article", "NewsArticle", "Newspaper article"),
        new("bill", RecordShape.Law, "misc", "BILL", "Bill", "Bills/Resolutions", "Legislation", "Bill"),
        new("book", RecordShape.Whole, "book", "BOOK", "Book", "Book, Whole", "Book", "Book"),
        new("chapter", RecordShape.Part, "incollection", "CHAP", "Book Section", "Book, Section", "Chapter", "Book section"),
        new("dataset", RecordShape.Whole, "misc", "DATA", "Dataset", "Generic", "Dataset", "Dataset"),
        new("document", RecordShape.Whole, "misc", "GEN", "Generic", "Generic", "CreativeWork", "Text"),
        new("entry", RecordShape.Part, "incollection", "CHAP", "Book Section", "Book, Section", "Chapter", "Entry"),
        new("entry-dictionary", RecordShape.Part, "incollection", "DICT", "Dictionary", "Book, Section", "Chapter", "Dictionary entry"),
        new("entry-encyclopedia", RecordShape.Part, "incollection", "ENCYC", "Encyclopedia", "Book, Section", "Chapter", "Encyclopedia entry"),
        new("hearing", RecordShape.Law, "misc", "HEAR", "Hearing", "Hearing", "Report", "Hearing"),
        new("interview", RecordShape.Whole, "misc", "PCOMM", "Personal Communication", "Personal Communication", "CreativeWork", "Interview"),
        new("legal_case", RecordShape.Law, "misc", "CASE", "Case", "Case/Court Decisions", "CreativeWork", "Case"),
        new("legislation", RecordShape.Law, "misc", "STAT", "Statute", "Laws/Statutes", "Legislation", "Legislation"),
        new("manuscript", RecordShape.Whole, "unpublished", "MANSCPT", "Manuscript", "Unpublished Material", "Manuscript", "Manuscript"),
        new("pamphlet", RecordShape.Whole, "booklet", "PAMP", "Pamphlet", "Generic", "CreativeWork", "Pamphlet"),
        new("paper-conference", RecordShape.Part, "inproceedings", "CONF", "Conference Proceedings", "Conference Proceeding", "ScholarlyArticle", "Conference paper"),
        new("personal_communication", RecordShape.Whole, "misc", "PCOMM", "Personal Communication", "Personal Communication", "Message", "Personal communication"),
        new("post", RecordShape.Web, "misc", "ICOMM", "Web Page", "Web Page", "SocialMediaPosting", "Post"),
        new("post-weblog", RecordShape.Web, "misc", "BLOG", "Blog", "Web Page", "BlogPosting", "Weblog post"),
        new("regulation", RecordShape.Law, "misc", "STAT", "Government Document", "Laws/Statutes", "Legislation", "Regulation"),
        new("report", RecordShape.Whole, "techreport", "RPRT", "Report", "Report", "Report", "Report"),
        new("review", RecordShape.Article, "article", "JOUR", "Journal Article", "Journal Article", "Review", "Review"),
        new("review-book", RecordShape.Article, "article", "JOUR", "Journal Article", "Journal Article", "Review", "Book review"),
        new("speech", RecordShape.Whole, "misc", "SLIDE", "Generic", "Generic", "CreativeWork", "Speech"),
        new("standard", RecordShape.Whole, "techreport", "STAND", "Standard", "Report", "Report", "Standard"),
        new("thesis", RecordShape.Whole, "phdthesis", "THES", "Thesis", "Dissertation/Thesis", "Thesis", "Thesis"),
        new("treaty", RecordShape.Law, "misc", "STAT", "Legal Rule or Regulation", "Laws/Statutes", "Legislation", "Treaty"),
        new("webpage", RecordShape.Web, "misc", "ELEC", "Web Page", "Web Page", "WebPage", "Web page"),
    ];
}
