using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>
/// Prints parts of a linked archive so that a person can read and write them: a line each, nothing that changes by
/// itself.
/// </summary>
internal static class ArchiveViews
{
    /// <summary>Prints a view by its name.</summary>
    public static string Print(string view, Pipeline.Result result) =>
        view switch
        {
            "blocks" => Lines(
                result.Archive.Documents.SelectMany(document =>
                    Titled(result, document, document.Blocks.Select(block => Block(document, block)))
                )
            ),
            "outline" => Lines(
                result.Archive.Documents.SelectMany(document => Titled(result, document, OutlineView.Of(document)))
            ),
            "account" => Lines(
                result.Archive.Documents.SelectMany(document => Titled(result, document, OutlineView.Account(document)))
            ),
            "given" => Lines(
                result.Archive.Documents.SelectMany(document => Titled(result, document, TaggedLinksView.Of(document)))
            ),
            "papers" => Lines(
                result.Archive.Papers.Select(paper =>
                    (
                        $"{paper.Id} {paper.Access.ToString().ToLowerInvariant()} | {paper.Title} | "
                        + $"{string.Join("; ", paper.Item.Author.Select(name => name.SortForm))}{(paper.FormerIds.Count == 0 ? "" : " | formerly " + string.Join(", ", paper.FormerIds))}"
                    )
                )
            ),
            "sections" => Lines(
                result.Archive.Documents.SelectMany(document =>
                    Titled(result, document, document.Sections.Select(section => $"{section.Level} {section.Title}"))
                )
            ),
            "text" => Lines(result.Archive.Documents.SelectMany(document => Titled(result, document, [document.Text]))),
            "record" => Lines(result.Archive.Papers.SelectMany(Record)),
            "messages" => Lines(result.Archive.Messages.Select(message => message.ToString())),
            _ when view.StartsWith("messages ", StringComparison.Ordinal) => Lines(
                result
                    .Archive.Messages.Where(message =>
                        message.Code.StartsWith(view["messages ".Length..], StringComparison.Ordinal)
                    )
                    .Select(message => message.ToString())
            ),
            "marks" => Lines(
                result.Archive.Documents.SelectMany(document =>
                    document.Marks.Select(mark =>
                        (
                            $"{mark.Kind.ToString().ToLowerInvariant()} | "
                            + $"{mark.Span.Slice(document.Text)}{(mark.Target is null ? "" : " -> " + mark.Target)}"
                        )
                    )
                )
            ),
            "citations" => Lines(
                result.Archive.Documents.SelectMany(document =>
                    Titled(result, document, CitationsView.Of(document, result.Archive))
                )
            ),
            "entries" => Lines(ReferencesView.Entries(result.Archive)),
            "works" => Lines(ReferencesView.Works(result.Archive)),
            "anchors" => Lines(AnchorsView.Print(result.Archive)),
            "dates" or "mentions" or "events" or "organisations" => Lines(TimelineView.Print(view, result.Archive)),
            _ when view.StartsWith("search ", StringComparison.Ordinal) => SearchView.Print(
                view["search ".Length..],
                result
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(view), view, "there is no such view"),
        };

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

    private static IEnumerable<string> Titled(Pipeline.Result result, Document document, IEnumerable<string> lines) =>
        result.Archive.Documents.Count == 1 ? lines : lines.Prepend($"== {document.Id}");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
