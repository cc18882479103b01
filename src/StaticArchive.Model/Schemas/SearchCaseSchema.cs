namespace StaticArchive.Model.Schemas;

/// <summary>Queries that the archive's search has to answer well.</summary>
public static class SearchCaseSchema
{
    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new(
            "search-cases",
            "input/search-cases.yml",
            SchemaShape.List,
            [
                new("query", FieldFormat.Text, "What a reader types.") { IsRequired = true },
                new("paper", FieldFormat.Text, "Id of the paper that has to come first.") { IsRequired = true },
                new("quote", FieldFormat.Text, "Words of the passage that has to come first."),
            ]
        )
        {
            Title = "Search cases",
            Description = "Queries, each with the paper or passage that has to come first; every build asks them.",
            Example = """
                - query: board 1974
                  paper: minutes-1974
                  quote: The board met twice a month
                """,
        };
}
