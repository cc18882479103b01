using System.Diagnostics;
using System.Text;
using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Tests.Ingest.Typesetting;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>A test that wants pandoc; skipped, with the reason, on a machine without it.</summary>
internal sealed class PandocFactAttribute : FactAttribute
{
    public PandocFactAttribute()
    {
        if (Pandoc.Path is null)
        {
            Skip = "pandoc is not installed";
        }
    }
}

/// <summary>Runs pandoc.</summary>
internal static class Pandoc
{
    /// <summary>Where it is; null if nowhere on the path.</summary>
    public static string? Path { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator)
            .SelectMany(folder =>
                new[] { System.IO.Path.Combine(folder, "pandoc"), System.IO.Path.Combine(folder, "pandoc.exe") }
            )
            .FirstOrDefault(File.Exists);

    /// <summary>What it reads from a bibliography, as CSL-JSON.</summary>
    public static JsonElement Read(string format, ReadOnlyMemory<byte> bytes)
    {
        var start = new ProcessStartInfo(Path!, ["-f", format, "-t", "csljson"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(bytes.Span);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }
}

/// <summary>pandoc reads what we write.</summary>
public class PandocTests
{
    private static readonly IReadOnlyList<ExportItem> Items =
    [
        .. RichItems.All.Select(entry => new ExportItem { Id = entry.Id, Item = entry.Item }),
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
        foreach (var (id, item) in RichItems.All)
        {
            var entry = found.EnumerateArray().Single(element => element.GetProperty("id").GetString() == id);
            var (expected, actual) = (Of(item), Of(entry));
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
    private static string Of(CslItem item) =>
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

    private static string Of(JsonElement entry)
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
