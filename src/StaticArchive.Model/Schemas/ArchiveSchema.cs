using StaticArchive.Model.Localization;

namespace StaticArchive.Model.Schemas;

/// <summary>The settings of an archive.</summary>
public static class ArchiveSchema
{
    /// <summary>Which works or people have a page of their own.</summary>
    private static readonly string[] PagePolicies = ["shared", "all", "redirect"];

    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new(
            "archive",
            "input/archive.yml",
            SchemaShape.Mapping,
            [
                new("title", FieldFormat.Text, "Title of the archive."),
                new("description", FieldFormat.Text, "What it holds, in a sentence or two."),
                new(
                    "language",
                    FieldFormat.Language,
                    "Language of the archive's words and of its papers, as a BCP 47 tag."
                ),
                new("interface", FieldFormat.Word, "Language of the site's own labels; otherwise that of language.")
                {
                    Choices = InterfaceLanguages.All,
                },
                new("base-url", FieldFormat.Uri, "Where the site is published; feeds and cite boxes need it.")
                {
                    Example = "https://papers.example/",
                },
                new("repository", FieldFormat.Uri, "Where readers propose annotations."),
                new("branch", FieldFormat.Text, "The branch of the repository that is published; main if not said."),
                new("contact", FieldFormat.Text, "An address for readers."),
                new("rights", FieldFormat.Text, "Rights in the archive's own words; each paper's page states its own."),
                new("licence", FieldFormat.Text, "Licence of the archive's own words.") { Aliases = ["license"] },
                new("card-alt", FieldFormat.Text, "What is on the picture input/theme/card.png for shared links."),
                new("kinds", FieldFormat.TextList, "Kinds of event beside the built-in ones."),
                new("organisations", FieldFormat.Entries, "Organisations that the timeline and the texts name.")
                {
                    Fields =
                    [
                        new("id", FieldFormat.Text, "Its address; it stays.") { IsRequired = true },
                        new("name", FieldFormat.Text, "Its name.") { IsRequired = true },
                        new("aliases", FieldFormat.TextList, "Other names."),
                        new("type", FieldFormat.Text, "What kind of organisation, in the archive's own words."),
                    ],
                },
                new("eras", FieldFormat.Entries, "Stretches of time behind the timeline.")
                {
                    Fields =
                    [
                        new("title", FieldFormat.Text, "What it is called.") { IsRequired = true },
                        new("date", FieldFormat.Date, "From when to when.")
                        {
                            IsRequired = true,
                            IsCheckedWhenLinked = true,
                            Example = "1997/2000-07-27",
                        },
                        new("note", FieldFormat.Text, "Why it begins and ends there."),
                    ],
                },
                Charts,
                new("work-pages", FieldFormat.Word, "Which works have a page: what papers share, or all.")
                {
                    Choices = PagePolicies,
                },
                new("people-pages", FieldFormat.Word, "Which people have a page: authors of two papers, or all.")
                {
                    Choices = PagePolicies,
                },
                new("exports", FieldFormat.Word, "Which formats of records are offered.")
                {
                    Choices = ["default", "all"],
                },
            ]
        )
        {
            Title = "Archive",
            Description = "What the archive is, and what it knows that no document can tell by itself.",
            Example = """
                title: Minutes of the board
                language: en-GB
                base-url: https://papers.example/
                """,
        };

    private static SchemaField Charts =>
        new("charts", FieldFormat.Entries, "Events of one kind, counted year by year.")
        {
            Fields =
            [
                new("id", FieldFormat.Text, "Its address.") { IsRequired = true },
                new("title", FieldFormat.Text, "Its title.") { IsRequired = true },
                new("kind", FieldFormat.Text, "The kind of event that is counted.") { IsRequired = true },
                new("organisation-type", FieldFormat.Text, "Only events of organisations of this type."),
                new("from", FieldFormat.Number, "The first year.") { IsRequired = true },
                new("to", FieldFormat.Number, "The last year.") { IsRequired = true },
                new("note", FieldFormat.Text, "What is counted, and what is not known."),
                new("reconstruction", FieldFormat.Flag, "Whether it is put together from events."),
                new("stated", FieldFormat.Entries, "What sources say of a year.")
                {
                    Fields = [Year, Count, Says, SourceSchema.Sources],
                },
                new("none", FieldFormat.Entries, "Years of which a source says that there was none.")
                {
                    Fields = [Year, Says, SourceSchema.Sources],
                },
            ],
        };

    private static SchemaField Year => new("year", FieldFormat.Number, "The year.") { IsRequired = true };

    private static SchemaField Count => new("count", FieldFormat.Number, "How many.") { IsRequired = true };

    private static SchemaField Says => new("says", FieldFormat.Text, "What the source says.");
}
