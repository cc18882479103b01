using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Html;

/// <summary>Makes blocks of an HTML page; what is no part of the article is set aside with its reason.</summary>
/// <param name="file">The file.</param>
/// <param name="regions">What is the article and what is not.</param>
internal sealed class HtmlFlow(SourceFile file, HtmlRegions regions) : MarkupFlow(file.Text)
{
    /// <summary>Pictures of which nothing is in the file.</summary>
    public List<Message> Lost { get; } = [];

    /// <summary>Reads a page.</summary>
    public void Read(MarkupElement top)
    {
        Prepare(top);
        Within(top);
        FlushLabel();
        foreach (var picture in top.All("img").Where(picture => picture["alt"] is { Length: > 3 } && regions.IsArticle(picture) && !HasCaption(picture)))
        {
            Lost.Add(Messages.Lost(file.At(picture.Tag.Start), "picture", picture["alt"]!));
        }
    }

    /// <inheritdoc/>
    protected override bool ReadsLooseReferences => true;

    /// <inheritdoc/>
    protected override Shape ShapeOf(MarkupElement element) => regions.Reason(element) is not null || (Furniture.HoldsFootnotes(element) && !HtmlNames.IsInline(element.Name)) || Furniture.IsSubtitle(element) ? Shape.Own : regions.IsBox(element) ? Shape.Box : HtmlNames.ShapeOf(element.Name);

    /// <inheritdoc/>
    protected override (MarkKind? Kind, string? Target) MarkOf(MarkupElement element) => HtmlNames.MarkOf(element);

    /// <inheritdoc/>
    protected override int LevelOf(MarkupElement heading) => heading.Name[1] - '0';

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) => list.Name == "ol";

    /// <inheritdoc/>
    protected override void Own(MarkupElement element)
    {
        if (regions.Reason(element) is { } reason && Reason is null)
        {
            Reason = reason;
            Shaped(element);
            FlushLabel();
            Reason = null;
            return;
        }

        Shaped(element);
    }

    private void Shaped(MarkupElement element)
    {
        switch (element.Name)
        {
            case "table":
                Table(element);
                break;
            case "figure":
                Figure(element);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element);
                break;
            default:
                InFootnotes = Furniture.HoldsFootnotes(element);
                Within(element);
                FlushLabel();
                InFootnotes = false;
                break;
        }
    }

    private void Heading(MarkupElement element)
    {
        var content = Whole(element);
        Add(Furniture.IsSubtitle(element)
            ? new Draft(BlockKind.Metadata, content) { Extent = content.Source, Field = "subtitle", Marked = true }.Stating("subtitle", content.Text, "heading of that class", 35)
            : new Draft(BlockKind.Heading, content) { Extent = content.Source, Level = LevelOf(element), Marked = true });
    }

    /// <summary>A table that only lays out the page (one column, or headings and lists in its cells) is read cell by cell.</summary>
    private void Table(MarkupElement table)
    {
        var rows = MarkupTables.Rows(table).Select(row => row.Elements.Where(MarkupTables.IsCell).ToList()).ToList();
        var isLayout = rows.All(row => row.Count < 2) || table["role"] is "presentation" or "none"
            || rows.Any(row => row.Any(cell => cell.Descendants().OfType<MarkupElement>().Any(inner => inner.Name is "table" or "h1" or "h2" or "h3" or "nav")));
        if (isLayout)
        {
            Within(table);
            return;
        }

        foreach (var caption in table.Elements.Where(child => child.Name == "caption"))
        {
            Within(caption);
            FlushLabel();
        }

        Add(MarkupTables.Read(table, Aside));
    }

    private void Figure(MarkupElement figure)
    {
        var caption = figure.First("figcaption");
        var holdsText = figure.Descendants().OfType<MarkupElement>().Any(inner => inner.Name is "table" or "blockquote" or "pre" or "p" or "ul" or "ol" && !IsWithin(inner, caption));
        if (caption is null || holdsText)
        {
            Within(figure);
            return;
        }

        var content = Whole(figure);
        Add(new Draft(BlockKind.Figure, content) { Extent = content.Source, Lost = "figure", Marked = true });
    }

    private static bool HasCaption(MarkupElement picture)
    {
        for (var outer = picture.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Name == "figure")
            {
                return outer.First("figcaption") is not null;
            }
        }

        return false;
    }

    private static bool IsWithin(MarkupElement? element, MarkupElement? outer)
    {
        while (element is not null && element != outer)
        {
            element = element.Parent;
        }

        return outer is not null && element == outer;
    }
}
