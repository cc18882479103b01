using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>
/// Prints parts of a linked archive so that a person can read and write them: a line each, nothing that changes by
/// itself.
/// </summary>
internal static class ArchiveViews
{
    private static readonly Dictionary<string, Func<Archive, IEnumerable<string>>> OfArchive = new(
        StringComparer.Ordinal
    )
    {
        ["papers"] = archive => archive.Papers.Select(Paper),
        ["record"] = archive => archive.Papers.SelectMany(Record),
        ["marks"] = archive => archive.Documents.SelectMany(Marks),
        ["entries"] = ReferencesView.Entries,
        ["works"] = ReferencesView.Works,
        ["anchors"] = AnchorsView.Print,
        ["dates"] = TimelineView.Dates,
        ["mentions"] = TimelineView.Mentions,
        ["events"] = TimelineView.Events,
        ["organisations"] = TimelineView.Organisations,
        ["messages"] = archive => archive.Messages.Select(message => message.ToString()),
    };

    private static readonly Dictionary<string, Func<Document, Archive, IEnumerable<string>>> OfDocument = new(
        StringComparer.Ordinal
    )
    {
        ["blocks"] = (document, _) => document.Blocks.Select(block => Block(document, block)),
        ["labels"] = (document, _) => document.Blocks.Where(IsEntryOrHeading).Select(block => Label(document, block)),
        ["pictures"] = (document, _) =>
            document.Blocks.SelectMany(block =>
                block.Pictures.Select(picture =>
                    $"{picture.FileName[picture.FileName.LastIndexOf('.')..]} {picture.Width} x {picture.Height} | "
                    + $"{picture.AlternativeText ?? "-"} | above {Block(document, block)}"
                )
            ),
        ["outline"] = (document, _) => OutlineView.Blocks(document),
        ["account"] = (document, _) => OutlineView.WordCounts(document),
        ["given"] = (document, _) => TaggedLinksView.Print(document),
        ["sections"] = (document, _) => document.Sections.Select(section => $"{section.Level} {section.Title}"),
        ["text"] = (document, _) => [document.Text],
        ["notes"] = NotesView.Print,
        ["citations"] = CitationsView.Print,
        ["named"] = CitationsView.PrintMentions,
    };

    /// <summary>
    /// Prints a view by its name; <c>messages SA02</c> and <c>search …</c> are narrowed by what follows.
    /// </summary>
    public static string Print(string view, Pipeline.Result result)
    {
        if (view.StartsWith("search ", StringComparison.Ordinal))
        {
            return SearchView.Print(view["search ".Length..], result);
        }

        var archive = result.Archive;
        if (view.StartsWith("messages ", StringComparison.Ordinal))
        {
            return Lines(Messages(archive, view["messages ".Length..]));
        }

        return OfDocument.TryGetValue(view, out var document)
                ? Lines(archive.Documents.SelectMany(one => Titled(archive, one, document(one, archive))))
            : OfArchive.TryGetValue(view, out var whole) ? Lines(whole(archive))
            : throw new ArgumentOutOfRangeException(nameof(view), view, "there is no such view");
    }

    private static bool IsEntryOrHeading(Block block) =>
        block.Label is not null || block.Kind is BlockKind.Reference or BlockKind.Heading;

    private static string Label(Document document, Block block) =>
        block.Kind == BlockKind.Heading
            ? $"# {block.Span.Slice(document.Text)}"
            : $"{block.Label ?? "-"} | {block.Span.Slice(document.Text)}";

    /// <summary>A block on a line; <paramref name="shorten"/> may leave out the middle of its text.</summary>
    internal static string Block(Document document, Block block, Func<string, string>? shorten = null)
    {
        var kind =
            block.Kind == BlockKind.Paratext
                ? $"paratext {block.OriginalKind.ToString().ToLowerInvariant()}"
                : block.Kind.ToString().ToLowerInvariant();
        var level = block.Level > 0 && block.Kind == BlockKind.Heading ? $" {block.Level}" : "";
        var box = block.Box is null ? "" : " in box";
        var note = block.Note is null ? "" : $" ({block.Note})";
        var text = block.Table is { } table
            ? string.Join(
                " / ",
                table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Slice(document.Text))))
            )
            : block.Span.Slice(document.Text);
        return $"{kind}{level}{box}{note} | {(shorten is null ? text : shorten(text))}";
    }

    private static IEnumerable<string> Messages(Archive archive, string code) =>
        archive
            .Messages.Where(message => message.Code.StartsWith(code, StringComparison.Ordinal))
            .Select(message => message.ToString());

    private static string Paper(Paper paper)
    {
        var authors = string.Join("; ", paper.Item.Author.Select(name => name.SortForm));
        var former = paper.FormerIds.Count == 0 ? "" : " | formerly " + string.Join(", ", paper.FormerIds);
        return $"{paper.Id} {paper.Access.ToString().ToLowerInvariant()} | {paper.Title} | {authors}{former}";
    }

    private static IEnumerable<string> Marks(Document document) =>
        document.Marks.Select(mark =>
        {
            var target = mark.Target is null ? "" : " -> " + mark.Target;
            return $"{mark.Kind.ToString().ToLowerInvariant()} | {mark.Span.Slice(document.Text)}{target}";
        });

    private static IEnumerable<string> Record(Paper paper)
    {
        yield return $"{paper.Id}: {paper.Item.Type}";
        foreach (
            var reading in paper
                .Assertions.Where(reading => reading.IsPreferred)
                .OrderBy(reading => reading.Field, StringComparer.Ordinal)
        )
        {
            yield return $"{reading.Field}: {reading.Value} [{reading.Rule}]";
        }
    }

    private static IEnumerable<string> Titled(Archive archive, Document document, IEnumerable<string> lines) =>
        archive.Documents.Count == 1 ? lines : lines.Prepend($"== {document.Id}");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
