using StaticArchive.Documents;
using StaticArchive.Publish.Data;

namespace StaticArchive.Publish.Exports;

/// <summary>One paper or work as the exports see it.</summary>
public sealed record ExportItem
{
    /// <summary>Id of the paper or work; the key of its BibTeX entry.</summary>
    public required string Id { get; init; }

    /// <summary>Its record, without what may not be shown.</summary>
    public required CslItem Item { get; init; }

    /// <summary>Absolute address of its page; null where it is not known where the site is published.</summary>
    public string? Page { get; init; }

    /// <summary>Statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Title of the archive that holds it.</summary>
    public string? Archive { get; init; }

    /// <summary>BCP 47 tag of the language of the archive's own words.</summary>
    public string ArchiveLanguage { get; init; } = "en";

    /// <summary>The files as supplied that may be had.</summary>
    public IReadOnlyList<ExportedFile> Files { get; init; } = [];

    /// <summary>Where to read it: as its record says, else here.</summary>
    public string? Url => Item.Url ?? Page;

    /// <summary>The kind of its type.</summary>
    public RecordKind Kind => RecordKind.Of(Item.Type);

    /// <summary>When it was issued.</summary>
    public DateParts Date => DateParts.Of(Item.Issued);

    /// <summary>A paper of the archive.</summary>
    public static ExportItem Of(Site site, Paper paper)
    {
        var settings = site.Archive.Settings;
        var item = Published.Record(paper).Item;
        return new ExportItem
        {
            Id = paper.Id,
            Item = item with { Publisher = item.Publisher ?? paper.Institution },
            Page = settings.Absolute(Addresses.Paper(paper.Id)),
            Rights = paper.Rights ?? (WebAddresses.Web(paper.Licence) is null ? paper.Licence : null),
            Licence = WebAddresses.Web(paper.Licence),
            Archive = settings.Title,
            ArchiveLanguage = settings.Language,
            Files = paper.Access == Access.Full ? [.. site.DocumentsOf(paper).Select(document => File(settings, document))] : [],
        };
    }

    /// <summary>A work of the reference index. Its page here is about it, it is not the work: no address is made up for it.</summary>
    public static ExportItem Of(Work work) => new() { Id = work.Id, Item = work.Item };

    private static ExportedFile File(Settings settings, Document document) =>
        new(document.Id, settings.Absolute(Addresses.Source(document)) ?? "source/" + Addresses.Source(document)[$"papers/{document.Paper}/source/".Length..], WebAddresses.MediaType(document.Source.Path), document.Source.Bytes.Length, document.Source.Sha256);
}

/// <summary>A file of a paper as supplied.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="Href">Its address: absolute, or relative to the paper's page.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ExportedFile(string Id, string Href, string MediaType, int Size, string Sha256);
