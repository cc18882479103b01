using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>Prints references and citations that a format states itself.</summary>
internal static class TaggedLinksView
{
    /// <summary>A line a reference, then a line a citation.</summary>
    public static IEnumerable<string> Print(Document document)
    {
        var numbers = document
            .Blocks.Where(block => block.Kind == BlockKind.Reference)
            .Select((block, i) => (block.Id, Number: i + 1))
            .ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        foreach (var (id, item) in document.TaggedLinks.References.OrderBy(pair => numbers[pair.Key]))
        {
            yield return $"[{numbers[id]}] {Line(item)}";
        }

        foreach (var citation in document.TaggedLinks.Citations)
        {
            yield return (
                $"{citation.Span.Slice(document.Text)} -> "
                + $"{string.Join(", ", citation.References.Select(id => numbers[id]))}"
            );
        }
    }

    private static string Line(CslItem item)
    {
        var fields = new (string Name, string? Value)[]
        {
            ("type", item.Type),
            ("author", Names(item.Author)),
            ("editor", Names(item.Editor)),
            ("issued", item.Issued?.Edtf ?? item.Issued?.ShortForm),
            ("title", item.Title),
            ("in", item.ContainerTitle),
            ("volume", item.Volume),
            ("issue", item.Issue),
            ("page", item.Page),
            ("publisher", item.Publisher),
            ("place", item.PublisherPlace),
            ("doi", item.Doi),
            ("url", item.Url),
            ("isbn", item.Isbn),
        };
        return string.Join(
            " | ",
            fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}: {field.Value}")
        );
    }

    private static string Names(IReadOnlyList<CslName> names) => string.Join("; ", names.Select(name => name.SortForm));
}
