namespace StaticArchive.Model.Schemas;

/// <summary>What people write about a paper: its record, and what reading got wrong.</summary>
public static class PaperSchema
{
    /// <summary>The fields of the record, which front matter of a document can have too.</summary>
    public static IReadOnlyList<SchemaField> Record { get; } =
    [
        new("title", FieldFormat.Text, "Title."),
        new("subtitle", FieldFormat.Text, "Second line of the title."),
        NameSchema.CreateField("authors", "Authors in order.") with
        {
            Aliases = ["author", "creator"],
        },
        NameSchema.CreateField("editors", "Editors in order.") with
        {
            Aliases = ["editor"],
        },
        NameSchema.CreateField("translators", "Translators in order.") with
        {
            Aliases = ["translator"],
        },
        new("issued", FieldFormat.PublicationDate, "When it was published.")
        {
            Aliases = ["date", "year", "published"],
            Example = "2011, 2011-02, 2011-02-14",
        },
        new("type", FieldFormat.Word, "What it is, in a word of the Citation Style Language.")
        {
            Choices = CslTypeNames.All,
        },
        new("genre", FieldFormat.Text, "What it calls itself: Working paper."),
        new("container-title", FieldFormat.Text, "Journal or book it is part of.") { Aliases = ["journal"] },
        new("collection-title", FieldFormat.Text, "Series.") { Aliases = ["series"] },
        new("collection-number", FieldFormat.Text, "Number in the series.") { Aliases = ["series-number", "number"] },
        new("volume", FieldFormat.Text, "Volume of the journal."),
        new("issue", FieldFormat.Text, "Issue of the volume."),
        new("page", FieldFormat.Text, "First and last page within it.") { Aliases = ["pages"], Example = "\"12-34\"" },
        new("number-of-pages", FieldFormat.Text, "How many pages it has."),
        new("publisher", FieldFormat.Text, "Who published it."),
        new("publisher-place", FieldFormat.Text, "Where it was published.") { Aliases = ["place"] },
        new("edition", FieldFormat.Text, "Edition.") { Example = "2, 2nd, Rev." },
        new("version", FieldFormat.Text, "Version of a program or a dataset."),
        new("original-date", FieldFormat.PublicationDate, "When it first came out, of a translation or a reprint.")
        {
            Example = "1845",
        },
        new("event-title", FieldFormat.Text, "Meeting at which it was given."),
        new("event-place", FieldFormat.Text, "Where that was."),
        new("authority", FieldFormat.Text, "Court, committee or office that it comes from."),
        new("archive", FieldFormat.Text, "Archive that keeps it."),
        new("archive_location", FieldFormat.Text, "Shelfmark, box and folder there.")
        {
            Aliases = ["archive-location"],
        },
        new("institution", FieldFormat.Text, "Institution it was written at."),
        new("isbn", FieldFormat.Text, "ISBN.") { Aliases = ["ISBN"] },
        new("issn", FieldFormat.Text, "ISSN of the journal.") { Aliases = ["ISSN"] },
        new("doi", FieldFormat.Text, "DOI.") { Aliases = ["DOI"], Example = "10.1108/14769011111164250" },
        new("url", FieldFormat.Uri, "Its address elsewhere.") { Aliases = ["URL", "source"] },
        new("language", FieldFormat.Language, "Language of the text, as a BCP 47 tag.") { Aliases = ["lang"] },
        new("abstract", FieldFormat.Text, "Abstract.") { Aliases = ["description"] },
        new("keywords", FieldFormat.TextList, "Words to find it by.") { Aliases = ["keyword", "tags"] },
        new("rights", FieldFormat.Text, "Who holds the rights.") { Aliases = ["copyright"] },
        new("licence", FieldFormat.Text, "Licence.") { Aliases = ["license"] },
    ];

    /// <summary>The schema of paper.yml.</summary>
    public static InputSchema Schema { get; } =
        new(
            "paper",
            "input/papers/PAPER/paper.yml",
            SchemaShape.Mapping,
            [
                .. Record,
                new("access", FieldFormat.Word, "How much of it may be published; full where it is not said.")
                {
                    Choices = ["full", "abstract", "metadata", "withdrawn"],
                },
                new("access-note", FieldFormat.Text, "Why, for readers."),
                new(
                    "formerly",
                    FieldFormat.TextList,
                    "Ids that it had before, the oldest first; their addresses lead here."
                ),
                Versions,
                new("main", FieldFormat.Text, "The file whose text stands at the paper's address."),
                Roles,
                .. PaperCorrections.Fields,
            ]
        )
        {
            Title = "Paper",
            Description =
                "What reading a paper's files could not find or got wrong. It always wins and is always visible. It "
                + "lies in the paper's folder, or beside a loose file under its name: x.yml beside x.txt. The fields "
                + "from title to licence can also stand in input/papers/papers.csv, a row a paper, with a column id; "
                + "what stands here wins over it.",
            Example = """
                title: Beds that come late
                authors:
                  - {family: Reed, given: Jo}
                issued: 1974-05
                type: report
                """,
        };

    private static SchemaField Versions =>
        new("versions", FieldFormat.Entries, "Other versions of it.")
        {
            Fields =
            [
                new("date", FieldFormat.Date, "When.") { IsRequired = true },
                new("label", FieldFormat.Text, "What it is called.") { Aliases = ["title"] },
                new("url", FieldFormat.Uri, "Where it is."),
            ],
        };

    private static SchemaField Roles =>
        new("roles", FieldFormat.Entries, "What each file of the paper is, where it is not found.")
        {
            Fields =
            [
                new("file", FieldFormat.Text, "Name of the file.") { IsRequired = true },
                new("role", FieldFormat.Word, "What it is.")
                {
                    IsRequired = true,
                    Choices = ["fulltext", "abstract", "record"],
                },
            ],
        };
}
