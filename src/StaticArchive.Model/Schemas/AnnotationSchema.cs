namespace StaticArchive.Model.Schemas;

/// <summary>The front matter of an annotation.</summary>
public static class AnnotationSchema
{
    /// <summary>The motivations of the W3C Web Annotation model that an annotation of an archive can have.</summary>
    public static IReadOnlyList<string> Motivations { get; } =
    ["commenting", "questioning", "linking", "describing", "assessing", "editing", "tagging", "replying"];

    /// <summary>The fields, in the order in which they are best written.</summary>
    public static IReadOnlyList<SchemaField> Fields { get; } =
    [
        new("author", FieldFormat.Text, "Who wrote it, as the name is to be shown.") { IsRequired = true },
        new("orcid", FieldFormat.Orcid, "ORCID iD of the author."),
        new("url", FieldFormat.Uri, "Page of the author."),
        new("created", FieldFormat.Date, "The day it was written, year first.") { IsRequired = true },
        new(
            "motivation",
            FieldFormat.Word,
            "Why, in a word of the W3C Web Annotation model; commenting where it is not said."
        )
        {
            Choices = Motivations,
        },
        new("document", FieldFormat.Text, "Which document of the paper: the name of its file without the ending."),
        new("section", FieldFormat.Text, "Id or title of the section to look in first."),
        new("quote", FieldFormat.Text, "The words it is about, as printed.") { IsRequired = true },
        new("prefix", FieldFormat.Text, "The words just before, where the quote stands more than once or is short."),
        new("suffix", FieldFormat.Text, "The words just after."),
        new("tags", FieldFormat.TextList, "Words to find it by."),
        new(
            "reply-to",
            FieldFormat.Text,
            "Id of the annotation that it answers: the name of its file without the ending."
        ),
        new("references", FieldFormat.TextList, "Works of the reference index, by their ids."),
    ];

    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new("annotation", "input/annotations/PAPER/DATE-WORDS.md", SchemaShape.FrontMatter, Fields)
        {
            Title = "Annotation",
            Description =
                "A note on a passage of a paper. The fields stand between two lines of ---, the note itself is "
                + "Markdown and stands below them.",
            Example = """
                ---
                author: Jo Reed
                created: 2026-11-22
                motivation: questioning
                quote: the board met twice a month
                ---
                The minutes have only one meeting in May.
                """,
        };
}
