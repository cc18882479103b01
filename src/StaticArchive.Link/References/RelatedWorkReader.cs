using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// Works that a document names outside its reference list: the series that it belongs to, and links to other works.
/// They are not references.
/// </summary>
internal static class RelatedWorkReader
{
    private static readonly string[] RelatedHeadings =
    [
        "links to other",
        "other papers",
        "other publications",
        "other reports",
        "related papers",
        "related publications",
        "related documents",
        "related resources",
        "related links",
        "also in this series",
        "in this series",
        "see also",
    ];

    /// <summary>The works in order.</summary>
    public static IEnumerable<Occurrence> Read(Document document) =>
        SeriesListReader.Read(document).Concat(ReadRelatedSections(document)).OrderBy(work => work.Span.Start);

    /// <summary>Items of a list below a heading such as <c>Links to other practice examples</c>.</summary>
    private static IEnumerable<Occurrence> ReadRelatedSections(Document document)
    {
        var sections = document
            .Sections.Where(section => IsRelatedHeading(Folding.Fold(section.Title)))
            .Select(section => section.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var block in document.Blocks.Where(block =>
                block.Kind == BlockKind.ListItem && block.Section is { } section && sections.Contains(section)
            )
        )
        {
            var raw = block.Span.Slice(document.Text);
            var parsed = EntryParser.Parse(raw, [], []);
            var isEntry =
                parsed.Issued is not null
                && parsed.Title is not null
                && parsed.Author.Any(name => name.Given is not null);
            var item = isEntry ? parsed : new CslItem { Title = raw.TrimEnd('.', ' '), Type = "webpage" };
            yield return new Occurrence(
                document.Id,
                block.Id,
                block.Span,
                raw,
                item with
                {
                    Url = item.Url ?? FindUrl(document, block.Span),
                },
                IsInReferenceList: false
            );
        }
    }

    private static bool IsRelatedHeading(string heading) =>
        Array.Exists(RelatedHeadings, words => heading.Contains(words, StringComparison.Ordinal));

    /// <summary>The longest address that a span links to, no place of the paper; null if there is none.</summary>
    public static string? FindUrl(Document document, Span span) =>
        document
            .Marks.Where(mark => mark.Kind == MarkKind.Link && mark.Span.Overlaps(span))
            .Select(mark => mark.Target)
            .OfType<string>()
            .Where(target => !target.StartsWith('#'))
            .OrderByDescending(target => target.Length)
            .FirstOrDefault();
}
