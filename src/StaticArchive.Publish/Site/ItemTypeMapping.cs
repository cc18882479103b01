using System.Collections.Frozen;

namespace StaticArchive.Publish.Site;

/// <summary>What each format calls a CSL type.</summary>
public sealed record ItemTypeMapping
{
    // Where BibTeX has only misc stand the types of BibLaTeX that its readers know.
    // CSL type               | group     | BibTeX        | RIS     | EndNote                  | RefWorks
    private const string ReferenceManagers = """
        article                | Article   | unpublished   | UNPB    | Unpublished Work         | Unpublished Material
        article-journal        | Article   | article       | JOUR    | Journal Article          | Journal Article
        article-magazine       | Article   | article       | MGZN    | Magazine Article         | Magazine Article
        article-newspaper      | Article   | article       | NEWS    | Newspaper Article        | Newspaper Article
        bill                   | Legal     | legislation   | BILL    | Bill                     | Bills
        book                   | Monograph | book          | BOOK    | Book                     | Book, Whole
        broadcast              | Component | audio         | SOUND   | Audiovisual Material     | Sound Recording
        chapter                | Component | incollection  | CHAP    | Book Section             | Book, Section
        classic                | Monograph | book          | CLSWK   | Classical Work           | Book, Whole
        collection             | Monograph | misc          | GEN     | Generic                  | Generic
        dataset                | Monograph | misc          | DATA    | Dataset                  | Generic
        document               | Monograph | misc          | GEN     | Generic                  | Generic
        entry                  | Component | inreference   | CHAP    | Book Section             | Book, Section
        entry-dictionary       | Component | inreference   | DICT    | Dictionary               | Book, Section
        entry-encyclopedia     | Component | inreference   | ENCYC   | Encyclopedia             | Book, Section
        event                  | Monograph | misc          | GEN     | Generic                  | Generic
        figure                 | Component | artwork       | FIGURE  | Figure                   | Generic
        graphic                | Monograph | artwork       | ART     | Artwork                  | Artwork
        hearing                | Legal     | misc          | HEAR    | Hearing                  | Hearing
        interview              | Monograph | misc          | PCOMM   | Personal Communication   | Personal Communication
        legal_case             | Legal     | jurisdiction  | CASE    | Case                     | Case
        legislation            | Legal     | legislation   | STAT    | Statute                  | Statutes
        manuscript             | Monograph | unpublished   | MANSCPT | Manuscript               | Unpublished Material
        map                    | Monograph | misc          | MAP     | Map                      | Map
        motion_picture         | Monograph | movie         | MPCT    | Film or Broadcast        | Motion Picture
        musical_score          | Monograph | misc          | MUSIC   | Music                    | Music Score
        pamphlet               | Monograph | booklet       | PAMP    | Pamphlet                 | Generic
        paper-conference       | Component | inproceedings | CONF    | Conference Proceedings   | Conference Proceedings
        patent                 | Monograph | patent        | PAT     | Patent                   | Patent
        performance            | Monograph | misc          | GEN     | Generic                  | Generic
        periodical             | Monograph | misc          | JFULL   | Generic                  | Generic
        personal_communication | Monograph | letter        | PCOMM   | Personal Communication   | Personal Communication
        post                   | WebPage   | online        | ICOMM   | Web Page                 | Web Page
        post-weblog            | WebPage   | online        | BLOG    | Blog                     | Web Page
        regulation             | Legal     | legislation   | STAT    | Government Document      | Statutes
        report                 | Monograph | techreport    | RPRT    | Report                   | Report
        review                 | Article   | article       | JOUR    | Journal Article          | Journal Article
        review-book            | Article   | article       | JOUR    | Journal Article          | Journal Article
        software               | Monograph | software      | COMP    | Computer Program         | Computer Program
        song                   | Monograph | audio         | SOUND   | Audiovisual Material     | Sound Recording
        speech                 | Monograph | misc          | SLIDE   | Generic                  | Generic
        standard               | Monograph | techreport    | STAND   | Standard                 | Report
        thesis                 | Monograph | phdthesis     | THES    | Thesis                   | Dissertation
        treaty                 | Legal     | legislation   | STAT    | Legal Rule or Regulation | Statutes
        webpage                | WebPage   | online        | ELEC    | Web Page                 | Web Page
        """;

    // CSL type               | schema.org         | in words
    private const string Web = """
        article                | ScholarlyArticle   | Preprint
        article-journal        | ScholarlyArticle   | Journal article
        article-magazine       | Article            | Magazine article
        article-newspaper      | NewsArticle        | Newspaper article
        bill                   | Legislation        | Bill
        book                   | Book               | Book
        broadcast              | CreativeWork       | Broadcast
        chapter                | Chapter            | Book section
        classic                | Book               | Classic
        collection             | Collection         | Collection
        dataset                | Dataset            | Dataset
        document               | CreativeWork       | Text
        entry                  | Chapter            | Entry
        entry-dictionary       | Chapter            | Dictionary entry
        entry-encyclopedia     | Chapter            | Encyclopedia entry
        event                  | CreativeWork       | Event
        figure                 | ImageObject        | Figure
        graphic                | VisualArtwork      | Picture
        hearing                | Report             | Hearing
        interview              | CreativeWork       | Interview
        legal_case             | CreativeWork       | Case
        legislation            | Legislation        | Legislation
        manuscript             | Manuscript         | Manuscript
        map                    | Map                | Map
        motion_picture         | Movie              | Film
        musical_score          | MusicComposition   | Musical score
        pamphlet               | CreativeWork       | Pamphlet
        paper-conference       | ScholarlyArticle   | Conference paper
        patent                 | CreativeWork       | Patent
        performance            | CreativeWork       | Performance
        periodical             | Periodical         | Periodical
        personal_communication | Message            | Personal communication
        post                   | SocialMediaPosting | Post
        post-weblog            | BlogPosting        | Weblog post
        regulation             | Legislation        | Regulation
        report                 | Report             | Report
        review                 | Review             | Review
        review-book            | Review             | Book review
        software               | SoftwareSourceCode | Software
        song                   | MusicRecording     | Recording
        speech                 | CreativeWork       | Speech
        standard               | Report             | Standard
        thesis                 | Thesis             | Thesis
        treaty                 | Legislation        | Treaty
        webpage                | WebPage            | Web page
        """;

    private static readonly FrozenDictionary<string, ItemTypeMapping> ByCslType = ReadTables()
        .ToFrozenDictionary(mapping => mapping.CslType, StringComparer.Ordinal);

    /// <summary>The CSL type.</summary>
    public required string CslType { get; init; }

    /// <summary>Which parts a citation of it has.</summary>
    public required ItemTypeGroup Group { get; init; }

    /// <summary>Entry type of BibTeX.</summary>
    public required string BibTeX { get; init; }

    /// <summary>Value of <c>TY</c> in RIS.</summary>
    public required string Ris { get; init; }

    /// <summary>Reference type of EndNote.</summary>
    public required string EndNote { get; init; }

    /// <summary>Reference type of RefWorks.</summary>
    public required string RefWorks { get; init; }

    /// <summary>Type of schema.org.</summary>
    public required string SchemaOrg { get; init; }

    /// <summary>The type in words, for Dublin Core and MODS.</summary>
    public required string Label { get; init; }

    /// <summary>The mapping of a CSL type; that of <c>document</c> for one that has no row.</summary>
    public static ItemTypeMapping For(string csl) => ByCslType.GetValueOrDefault(csl) ?? ByCslType["document"];

    private static IEnumerable<ItemTypeMapping> ReadTables()
    {
        var web = ReadRows(Web).ToDictionary(row => row[0], StringComparer.Ordinal);
        return ReadRows(ReferenceManagers)
            .Select(row => new ItemTypeMapping
            {
                CslType = row[0],
                Group = Enum.Parse<ItemTypeGroup>(row[1]),
                BibTeX = row[2],
                Ris = row[3],
                EndNote = row[4],
                RefWorks = row[5],
                SchemaOrg = web[row[0]][1],
                Label = web[row[0]][2],
            });
    }

    private static IEnumerable<string[]> ReadRows(string table) =>
        table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}
