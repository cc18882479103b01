namespace StaticArchive.Model.Schemas;

/// <summary>The keys by which a paper's structure is put right. Words are quoted as the page shows them.</summary>
internal static class PaperCorrections
{
    private const string FirstWords = "Its first words, at least twelve letters, or all of them.";

    // What a block can be made of by hand.
    private static readonly string[] Kinds =
    [
        "paragraph",
        "heading",
        "quotation",
        "pull-quote",
        "list-item",
        "table",
        "box",
        "figure",
        "reference",
        "metadata",
    ];

    /// <summary>The keys.</summary>
    public static IReadOnlyList<SchemaField> Fields { get; } =
    [
        new("headings", FieldFormat.Entries, "Headings and their levels.")
        {
            Fields =
            [
                new("text", FieldFormat.Text, "The words of the heading.") { IsRequired = true },
                new("level", FieldFormat.Number, "1 for the title, 2 for sections, 0 for no heading; 2 if not said.")
                {
                    Minimum = 0,
                    Maximum = 6,
                },
            ],
        },
        new("boxes", FieldFormat.Entries, "Boxes and how long they are.")
        {
            Fields =
            [
                new("title", FieldFormat.Text, "The words of its title.") { IsRequired = true },
                new("blocks", FieldFormat.Number, "How many paragraphs below the title are in it; 1 if not said."),
            ],
        },
        new("paratext", FieldFormat.Entries, "Words that are not the paper's own text, or that are after all.")
        {
            Fields =
            [
                new("text", FieldFormat.Text, FirstWords) { IsRequired = true },
                new("keep", FieldFormat.Flag, "true keeps it in the text; otherwise it is set aside."),
                new("reason", FieldFormat.Text, "Why it is set aside."),
            ],
        },
        new("joins", FieldFormat.Entries, "Paragraphs that belong to what is above, or do not.")
        {
            Fields =
            [
                new("text", FieldFormat.Text, FirstWords) { IsRequired = true },
                new("join", FieldFormat.Flag, "false begins a new paragraph here; otherwise it is joined."),
            ],
        },
        new("blocks", FieldFormat.Entries, "Blocks that are of another kind.")
        {
            Fields =
            [
                new("text", FieldFormat.Text, FirstWords) { IsRequired = true },
                new("kind", FieldFormat.Word, "What it is; a paragraph if not said.") { Choices = Kinds },
            ],
        },
        new("citations", FieldFormat.Entries, "Citations that lead to the wrong work, or cite nothing.")
        {
            Fields =
            [
                new("text", FieldFormat.Text, "Words that hold the citation, as printed.") { IsRequired = true },
                new("work", FieldFormat.Text, "Id of the work that it means; none takes the link away.")
                {
                    IsRequired = true,
                },
            ],
        },
        new("join", FieldFormat.Flag, "false keeps all breaks between paragraphs."),
        new("references", FieldFormat.Word, "none: only lists under a heading are lists of references.")
        {
            Choices = ["none"],
        },
        new("columns", FieldFormat.Word, "keep: lines are read across columns.") { Choices = ["keep"] },
        new("damage", FieldFormat.Word, "keep: letters that a converter damaged stay as they are.")
        {
            Choices = ["keep"],
        },
    ];
}
