using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>One paper or work as the exports see it.</summary>
public sealed record ExportItem
{
    private const int MaxAbstractLength = 3_000;

    /// <summary>Id of the paper or work; the key of its BibTeX entry.</summary>
    public required string Id { get; init; }

    /// <summary>Its record, without what may not be shown.</summary>
    public required CslItem Item { get; init; }

    /// <summary>Absolute address of its page; null where it is not known where the site is published.</summary>
    public string? PageUrl { get; init; }

    /// <summary>Statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Title of the archive that holds it.</summary>
    public string? ArchiveTitle { get; init; }

    /// <summary>BCP 47 tag of the language of the archive's own words.</summary>
    public string ArchiveLanguage { get; init; } = "en";

    /// <summary>The files as supplied that may be had.</summary>
    public IReadOnlyList<ExportedFile> Files { get; init; } = [];

    /// <summary>Where to read it: as its record says, else here.</summary>
    public string? Url => Item.Url ?? PageUrl;

    /// <summary>
    /// Absolute address of the text as PDF; null where there is none, or it is not known where the site is published.
    /// </summary>
    public string? PdfUrl =>
        PageUrl is null
            ? null
            : Files.FirstOrDefault(file => file is { IsFullText: true, MediaType: "application/pdf" })?.Href;

    /// <summary>The kind of its type.</summary>
    public ItemTypeMapping TypeMapping => ItemTypeMapping.For(Item.Type);

    /// <summary>The authors; of a film that nobody wrote those who directed it.</summary>
    public IReadOnlyList<CslName> Creators => Item.Author.Count > 0 ? Item.Author : Item.Director;

    /// <summary>When it was issued.</summary>
    public DateParts Date => DateParts.From(Item.Issued);

    /// <summary>A paper of the archive.</summary>
    public static ExportItem From(SiteIndex site, Paper paper)
    {
        var settings = site.Archive.Settings;
        return new ExportItem
        {
            Id = paper.Id,
            Item = paper.Item with
            {
                Publisher = paper.Item.Publisher ?? paper.Institution,
                Abstract = Shorten(paper.Item.Abstract),
            },
            PageUrl = settings.ToAbsoluteUrl(SiteUrls.Paper(paper.Id)),
            Rights = paper.Rights ?? (UrlFormatter.HttpUrlOrNull(paper.Licence) is null ? paper.Licence : null),
            Licence = UrlFormatter.HttpUrlOrNull(paper.Licence),
            ArchiveTitle = settings.Title,
            ArchiveLanguage = settings.Language,
            Files = SiteIndex.HasFullAccess(paper)
                ? [.. site.DocumentsOf(paper).Select(document => DescribeFile(settings, document))]
                : [],
        };
    }

    /// <summary>
    /// A work of the reference index. Its page here is about it, it is not the work: no address is made up for it.
    /// </summary>
    public static ExportItem From(Work work) => new() { Id = work.Id, Item = work.Item };

    /// <summary>An abstract longer than any journal prints is the text, which has files of its own.</summary>
    private static string? Shorten(string? words) =>
        words?.Length > MaxAbstractLength ? TextTruncator.Truncate(words, MaxAbstractLength) : words;

    private static ExportedFile DescribeFile(Settings settings, Document document) =>
        new()
        {
            Id = document.Id,
            Href =
                settings.ToAbsoluteUrl(SiteUrls.Source(document))
                ?? "source/" + SiteUrls.Source(document)[$"papers/{document.Paper}/source/".Length..],
            MediaType = UrlFormatter.GetMediaType(document.Source.Path),
            IsFullText = document.Role == DocumentRole.Fulltext,
            Size = document.Source.Bytes.Length,
            Sha256 = document.Source.Sha256,
        };
}
