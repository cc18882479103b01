using StaticArchive.Documents;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Preservation;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>The list of data files.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Files">The files.</param>
/// <param name="Documents">The file of each document.</param>
public sealed record DataPage(PageFrame Frame, IReadOnlyList<(PageLink Link, string Description)> Files, IReadOnlyList<PageLink> Documents)
{
    /// <summary>Address of the whole site as a zip, where one was made.</summary>
    public string? Bag { get; init; }
}

/// <summary>Makes the list of data files.</summary>
internal static class DataPages
{
    /// <summary>Its file.</summary>
    public static OutputFile File(Site site, Frames frames, bool hasBag = false) => Frames.File<Theme.DataPageView>(Addresses.Data, () => Page(site, frames) with { Bag = hasBag ? Addresses.Root(Addresses.Data) + SiteBag.Address : null });

    private static DataPage Page(Site site, Frames frames)
    {
        var root = Addresses.Root(Addresses.Data);
        return new DataPage(
            frames.Of(new Frames.Subject(Addresses.Data, "data", "Data", "Everything that this archive knows, as files for everyone: papers, texts, references, citations, events, annotations and the reading report.")),
            [.. DataIndex.Of(site).Select(file => (new PageLink(file.Title, file.Address.Contains('…', StringComparison.Ordinal) ? "#documents" : root + file.Address, Note: Labels.Count(file.Count, "entry", "entries")), file.Description))],
            [.. site.Archive.Documents.Select(document => new PageLink(document.Id, root + DataFiles.Document(document.Id)))]);
    }
}
