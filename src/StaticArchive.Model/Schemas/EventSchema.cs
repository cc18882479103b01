namespace StaticArchive.Model.Schemas;

/// <summary>The events of a timeline.</summary>
public static class EventSchema
{
    /// <summary>The kinds of event that every archive has.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    ["legislation", "policy", "launch", "change", "end", "pilot", "organisation", "publication", "evaluation", "award"];

    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new(
            "events",
            "input/timeline/NAME.yml",
            SchemaShape.List,
            [
                new("id", FieldFormat.Text, "Its address within the timeline; it stays.") { IsRequired = true },
                new("date", FieldFormat.Date, "When, in EDTF.")
                {
                    IsRequired = true,
                    IsCheckedWhenLinked = true,
                    Example = "2005, 2001-07, 2005-10-03, 1998~, [2006-09-07..2009-04-15], 2009/2010, ../2003-05",
                },
                new("title", FieldFormat.Text, "What happened, in a sentence or less.") { IsRequired = true },
                new("kind", FieldFormat.Word, "What kind of event; archive.yml can add kinds.")
                {
                    IsRequired = true,
                    Choices = Kinds,
                    IsOpen = true,
                },
                new("certainty", FieldFormat.Word, "Whether it has happened; done where it is not said.")
                {
                    Choices = ["done", "planned"],
                },
                new("place", FieldFormat.Text, "Where."),
                new("organisation", FieldFormat.Text, "Id of an organisation of archive.yml."),
                SourceSchema.Evidence,
                SourceSchema.Sources,
                Disputed,
                new("note", FieldFormat.Text, "What else is to be said."),
                new("outcome", FieldFormat.Text, "What came of it."),
            ]
        )
        {
            Title = "Events",
            Description =
                "Events of the timeline. Each has a passage (evidence) or a source that says so, or is left out.",
            Example = """
                - id: board-first-met
                  date: 1974-04-01
                  title: The board meets for the first time
                  kind: organisation
                  evidence:
                    - paper: minutes-1974
                      quote: the first meeting of the new board
                """,
        };

    private static SchemaField Disputed =>
        new("disputed", FieldFormat.Entries, "What sources say otherwise, each with who says so.")
        {
            Fields =
            [
                new("field", FieldFormat.Word, "What they disagree on.")
                {
                    IsRequired = true,
                    Choices = ["date", "count", "title"],
                    IsOpen = true,
                },
                new("value", FieldFormat.Text, "What this side says.") { IsRequired = true },
                SourceSchema.Evidence,
                SourceSchema.Sources,
                new("preferred", FieldFormat.Flag, "Whether this side is followed."),
                new("because", FieldFormat.Text, "Why."),
            ],
        };
}
