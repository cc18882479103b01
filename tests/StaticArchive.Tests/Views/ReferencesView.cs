using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>Prints entries of reference lists and works of the index, empty fields left out.</summary>
internal static class ReferencesView
{
    /// <summary>The fields of every entry, in the order of the texts.</summary>
    public static IEnumerable<string> Entries(Archive archive) =>
        archive
            .Works.SelectMany(work => work.Occurrences)
            .OrderBy(entry => entry.Document, StringComparer.Ordinal)
            .ThenBy(entry => entry.Span.Start)
            .Select(entry => Fields(entry.Item));

    /// <summary>Every work with the documents that list it, why they are one, and where they differ.</summary>
    public static IEnumerable<string> Works(Archive archive)
    {
        foreach (var work in archive.Works)
        {
            var marks =
                (work.Paper is null ? "" : $" paper {work.Paper}")
                + (work.IsCurated ? " curated" : "")
                + (work.CitedBy.Count == 0 ? "" : $" cited {work.CitedBy.Count}");
            yield return $"{work.Id}{marks} | {work.Item.Title}";
            foreach (
                var line in work
                    .Occurrences.Select(entry => $"  {(entry.IsInReferenceList ? "in" : "named in")} {entry.Document}")
                    .Concat(work.MergedBecause.Select(merge => $"  one work: {merge.Summary}"))
                    .Concat(work.Resembles.Select(other => $"  may be {other}"))
                    .Concat(
                        work.Disagreements.Select(field =>
                            $"  {field.Field}: {string.Join(" / ", field.Values.Select(value => value.Value))}"
                        )
                    )
            )
            {
                yield return line;
            }
        }
    }

    private static string Fields(CslItem item) =>
        string.Join(
            " | ",
            new[]
            {
                item.Type,
                Names("by", item.Author),
                item.Issued?.Edtf ?? item.Issued?.ShortForm,
                item.Title,
                Field("in", item.ContainerTitle),
                Names("ed", item.Editor),
                Field("vol", item.Volume),
                Field("no", item.Issue),
                Field("pp", item.Page),
                Field("edn", item.Edition),
                Field(
                    "series",
                    item.CollectionTitle is null ? null : $"{item.CollectionTitle} {item.CollectionNumber}".TrimEnd()
                ),
                Field("pub", item.Publisher),
                Field("at", item.PublisherPlace),
                Field("doi", item.Doi),
                Field("url", item.Url),
                Field("isbn", item.Isbn),
                Field("note", item.Note),
            }.Where(field => !string.IsNullOrEmpty(field))
        );

    private static string? Field(string name, string? value) => value is null ? null : $"{name} {value}";

    private static string? Names(string role, IReadOnlyList<CslName> names) =>
        names.Count == 0 ? null : $"{role} {string.Join("; ", names.Select(Name))}";

    private static string Name(CslName name) => name.Literal is null ? name.SortForm : $"{{{name.Literal}}}";
}
