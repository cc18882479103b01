using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>pandoc reads what we write.</summary>
public class PandocTests
{
    private static readonly IReadOnlyList<ExportItem> Items =
    [
        .. SampleRecords.All.Select(entry => new ExportItem { Id = entry.Id, Item = entry.Item }),
    ];

    [PandocFact]
    public void Pandoc_reads_our_bibtex() => Compare(Pandoc.Read("bibtex", BibTeXWriter.Write(Items)));

    [PandocFact]
    public void Pandoc_reads_our_csl_json() => Compare(Pandoc.Read("csljson", CslJsonWriter.Write(Items)));

    /// <summary>
    /// The same words, and every capital still one; pandoc itself sets capitals after a colon or a question mark.
    /// </summary>
    private static void Compare(JsonElement found)
    {
        foreach (var (id, item) in SampleRecords.All)
        {
            var entry = found.EnumerateArray().Single(element => element.GetProperty("id").GetString() == id);
            var (expected, actual) = (Summary(item), Summary(entry));
            Assert.Equal((id, expected.ToUpperInvariant()), (id, actual.ToUpperInvariant()));
            Assert.All(
                expected.Zip(actual),
                pair => Assert.True(!char.IsUpper(pair.First) || char.IsUpper(pair.Second), $"{expected}\n{actual}")
            );
        }
    }

    /// <summary>
    /// Title, names, year, container, pages, publisher and DOI, quotation marks and dashes made plain. BibTeX knows a
    /// container of articles and parts only; the site of a web page stands where the publisher does.
    /// </summary>
    private static string Summary(CslItem item) =>
        Folded(
            string.Join(
                " | ",
                item.Title,
                Names(item.Author),
                item.Issued?.Year?.ToString() ?? "",
                IsHosted(item.Type) ? item.ContainerTitle : "",
                item.Page,
                item.Publisher ?? (IsHosted(item.Type) ? "" : item.ContainerTitle),
                item.Doi
            )
        );

    private static string Summary(JsonElement entry)
    {
        string Value(string name) => entry.TryGetProperty(name, out var value) ? value.GetString()! : "";
        var year =
            entry.TryGetProperty("issued", out var issued)
            && issued.TryGetProperty("date-parts", out var parts)
            && parts.GetArrayLength() > 0
                ? parts[0][0].GetInt32().ToString()
                : "";
        var hosted = IsHosted(Value("type"));
        var publisher =
            Value("publisher") is { Length: > 0 } name ? name
            : hosted ? ""
            : Value("container-title");
        return Folded(
            string.Join(
                " | ",
                Value("title"),
                entry.TryGetProperty("author", out var authors)
                    ? string.Join("; ", authors.EnumerateArray().Select(Name))
                    : "",
                year,
                hosted ? Value("container-title") : "",
                Value("page"),
                publisher,
                Value("DOI")
            )
        );
    }

    private static bool IsHosted(string type) =>
        type is "article-journal" or "article-newspaper" or "chapter" or "paper-conference";

    private static string Names(IEnumerable<CslName> names) =>
        string.Join(
            "; ",
            names.Select(name =>
                name.Literal
                ?? string.Join(' ', new[] { name.Given, name.Family, name.Suffix }.Where(part => part is not null))
            )
        );

    private static string Name(JsonElement name)
    {
        string? Part(string part) =>
            name.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
        return Part("literal")
            ?? string.Join(
                ' ',
                new[]
                {
                    Part("given"),
                    Part("dropping-particle"),
                    Part("non-dropping-particle"),
                    Part("family"),
                    Part("suffix"),
                }.Where(part => part is not null)
            );
    }

    private static string Folded(string text) =>
        text.Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '\'')
            .Replace('”', '\'')
            .Replace('–', '-')
            .Replace(".", "", StringComparison.Ordinal)
            .Replace("\u00A0", " ", StringComparison.Ordinal)
            .Replace("- ", "-", StringComparison.Ordinal);
}
