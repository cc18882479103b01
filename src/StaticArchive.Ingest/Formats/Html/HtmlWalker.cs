using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>Makes drafts of an HTML page; those outside the article are paratext.</summary>
internal sealed class HtmlWalker(string source, HtmlRegions regions) : MarkupWalker(source)
{
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private HtmlNotes _notes = HtmlNotes.None;
    private Dictionary<MarkupElement, HtmlNotes.Note> _inlineNotes = [];

    /// <summary>Numbers that link to what stands elsewhere on the page, and its key.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>See <see cref="RawDocument.Places"/>.</summary>
    public IReadOnlyDictionary<string, string> Places { get; private set; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    public void Read(MarkupElement top)
    {
        var page = new HtmlLinkIndex(Source, top);
        _notes = HtmlNotes.Find(page);
        _inlineNotes = HtmlInlineNotes.Find(Source, top);
        FindBlockContainers(top);
        VisitChildren(top);
        FlushLabel();
        HtmlEntryLinks.Add(page, _notes, Drafts, _citations);
        Places = HtmlEntryLinks.AddPlaces(page, Drafts);
        foreach (var (element, note) in _inlineNotes)
        {
            VisitNote(note, element);
        }
    }

    /// <inheritdoc/>
    protected override bool CanOmitSemicolon => true;

    /// <inheritdoc/>
    protected override ElementRole GetRole(MarkupElement element) =>
        _notes.IsArrow(element) || _inlineNotes.ContainsKey(element) ? ElementRole.Hidden
        : regions.FindReason(element) is not null
        || _notes.Find(element) is not null
        || (HtmlBoilerplateClassifier.IsFootnotes(element) && !HtmlElementClassifier.IsInline(element.Name))
        || HtmlBoilerplateClassifier.IsSubtitle(element)
            ? ElementRole.Custom
        : regions.IsBox(element) ? ElementRole.Box
        : HtmlElementClassifier.GetRole(element.Name);

    /// <inheritdoc/>
    protected override InlineMark? GetMark(MarkupElement element) =>
        _notes.FindTarget(element) is { } key
            ? new InlineMark(MarkKind.NoteReference, key)
            : HtmlElementClassifier.GetMark(element);

    /// <inheritdoc/>
    protected override string? FindPicture(MarkupElement element) => element.Name == "img" ? element["src"] : null;

    /// <inheritdoc/>
    protected override string? FindNoteKey(MarkupElement element) => _inlineNotes.GetValueOrDefault(element)?.Key;

    /// <inheritdoc/>
    protected override int GetLevel(MarkupElement heading) => heading.Name[1] - '0';

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) => list.Name == "ol";

    /// <inheritdoc/>
    protected override void VisitCustom(MarkupElement element)
    {
        if (regions.FindReason(element) is { } reason && Reason is null)
        {
            Reason = reason;
            VisitByRole(element);
            FlushLabel();
            Reason = null;
            return;
        }

        VisitByRole(element);
    }

    private void VisitByRole(MarkupElement element)
    {
        switch (element.Name)
        {
            case not null when _notes.Find(element) is { } note:
                VisitNote(note, element);
                break;
            case "table":
                VisitTableOrLayout(element);
                break;
            case "figure":
                VisitFigure(element);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                VisitHeading(element);
                break;
            default:
                var outer = IsInFootnotes;
                IsInFootnotes |= HtmlBoilerplateClassifier.IsFootnotes(element);
                VisitChildren(element);
                FlushLabel();
                IsInFootnotes = outer;
                break;
        }
    }

    /// <summary>The first block of a note has its label.</summary>
    private void VisitNote(HtmlNotes.Note note, MarkupElement element)
    {
        var (first, outer) = (Drafts.Count, IsInFootnotes);
        IsInFootnotes = true;
        VisitChildren(element);
        FlushLabel();
        IsInFootnotes = outer;
        if (first < Drafts.Count)
        {
            Drafts[first] = Drafts[first] with
            {
                Label = note.Label,
                Key = note.Key,
                IsOrdered = List.Ordered || Drafts[first].IsOrdered,
            };
        }
    }

    private void VisitHeading(MarkupElement element)
    {
        var content = ReadContent(element);
        Add(
            HtmlBoilerplateClassifier.IsSubtitle(element)
                ? new Draft(BlockKind.Metadata, content)
                {
                    Extent = content.Source,
                    Field = PaperField.Subtitle,
                    IsMarkedUp = true,
                }.WithStatement(PaperField.Subtitle, content.Text, MetadataEvidence.SubtitleHeading)
                : new Draft(BlockKind.Heading, content)
                {
                    Extent = content.Source,
                    Level = GetLevel(element),
                    IsMarkedUp = true,
                }
        );
    }

    /// <summary>
    /// A table that only lays out the page (one column, or headings and lists in its cells) is read cell by cell.
    /// </summary>
    private void VisitTableOrLayout(MarkupElement table)
    {
        var rows = MarkupTableReader
            .GetRows(table)
            .Select(row => row.Elements.Where(MarkupTableReader.IsCell).ToList())
            .ToList();
        var isLayout =
            rows.All(row => row.Count < 2)
            || table["role"] is "presentation" or "none"
            || rows.Any(row =>
                row.Any(cell =>
                    cell.Descendants()
                        .OfType<MarkupElement>()
                        .Any(inner => inner.Name is "table" or "h1" or "h2" or "h3" or "nav")
                )
            );
        if (isLayout)
        {
            VisitChildren(table);
            return;
        }

        foreach (var caption in table.Elements.Where(child => child.Name == "caption"))
        {
            VisitChildren(caption);
            FlushLabel();
        }

        Add(MarkupTableReader.Read(table, ReadDetached));
    }

    private void VisitFigure(MarkupElement figure)
    {
        var caption = figure.Element("figcaption");
        var holdsText = figure
            .Descendants()
            .OfType<MarkupElement>()
            .Any(inner =>
                inner.Name is "table" or "blockquote" or "pre" or "p" or "ul" or "ol" && !IsWithin(inner, caption)
            );
        if (caption is null || holdsText)
        {
            VisitChildren(figure);
            return;
        }

        BeginFigure();
        var content = ReadContent(figure);
        Add(
            new Draft(BlockKind.Figure, content)
            {
                Extent = content.Source,
                Lost = "figure",
                IsMarkedUp = true,
            }
        );
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
