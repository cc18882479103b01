using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Publish.Exports;

/// <summary>
/// What a record says, in one shape for all formats, so that what was written can be compared with what is read. Empty
/// stands for nothing.
/// </summary>
internal sealed record ReadBack(
    string Title,
    string Authors,
    string Editors,
    string Year,
    string Container,
    string Volume,
    string Issue,
    string Pages,
    string Publisher,
    string Place,
    string Doi
)
{
    /// <summary>What a record has to come back as.</summary>
    public static ReadBack From(CslItem item) =>
        new(
            item.Title?.TrimEnd('.') ?? "",
            Names(item.Author),
            Names(item.Editor),
            item.Issued?.Year?.ToString() ?? "",
            item.ContainerTitle ?? "",
            item.Volume ?? "",
            item.Issue ?? "",
            item.Page ?? "",
            item.Publisher ?? "",
            item.PublisherPlace ?? "",
            item.Doi ?? ""
        );

    /// <summary>The text of a file.</summary>
    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content().Span);

    /// <summary>The file at an address.</summary>
    public static string Text(IEnumerable<OutputFile> files, string path) =>
        Text(files.Single(file => file.Path == path));

    private static string Names(IReadOnlyList<CslName> names) => string.Join("; ", names.Select(name => name.SortForm));
}
