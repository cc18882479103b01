namespace StaticArchive.Model.Schemas;

/// <summary>The front matter of a page of the archive's own.</summary>
public static class PageSchema
{
    /// <summary>The schema.</summary>
    public static InputSchema Schema { get; } =
        new(
            "page",
            "input/pages/NAME.md",
            SchemaShape.FrontMatter,
            [
                new("title", FieldFormat.Text, "Title of the page; otherwise its first heading."),
                new("nav", FieldFormat.Text, "What menus call it; otherwise its title."),
                new("order", FieldFormat.Number, "Its place in menus, low numbers first; 100 where it is not said."),
                new("description", FieldFormat.Text, "What it is about, for search engines and shared links."),
            ]
        )
        {
            Title = "Page",
            Description =
                "A page of the archive's own, in Markdown. The fields may be left out; they stand between two lines "
                + "of --- at the top.",
            Example = """
                ---
                title: About this archive
                nav: About
                order: 1
                ---
                This archive keeps the minutes of the board.
                """,
        };
}
