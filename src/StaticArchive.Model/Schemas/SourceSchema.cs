namespace StaticArchive.Model.Schemas;

/// <summary>The keys of what supports a statement: a passage of a paper, or a source elsewhere.</summary>
internal static class SourceSchema
{
    /// <summary>A passage.</summary>
    public static SchemaField Evidence { get; } =
        new("evidence", FieldFormat.Entries, "Passages of papers that say so.")
        {
            Fields =
            [
                new("paper", FieldFormat.Text, "Id of the paper, the last part of its address.") { IsRequired = true },
                new("document", FieldFormat.Text, "Which document of it: the name of its file without the ending."),
                new("section", FieldFormat.Text, "Id or title of the section to look in first."),
                new("quote", FieldFormat.Text, "The words, as printed.") { IsRequired = true },
                new("prefix", FieldFormat.Text, "The words just before, where the quote stands more than once."),
                new("suffix", FieldFormat.Text, "The words just after."),
            ],
        };

    /// <summary>A source elsewhere.</summary>
    public static SchemaField Sources { get; } =
        new("sources", FieldFormat.Entries, "Works and pages elsewhere that say so; each has one of the first three.")
        {
            Fields =
            [
                new("reference", FieldFormat.Text, "A work of the reference index, by its id."),
                new("url", FieldFormat.Uri, "Address of the page."),
                new("title", FieldFormat.Text, "Its title."),
                new("publisher", FieldFormat.Text, "Who published it."),
                new("date", FieldFormat.Text, "When it was published."),
            ],
        };
}
