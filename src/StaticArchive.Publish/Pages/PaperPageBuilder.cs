using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the page of each document.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class PaperPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
{
    private readonly SiteIndex _site = index.Site;
    private readonly IReadOnlyList<Paper> _ordered = index.PapersByDate;

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        _site.Archive.Papers.SelectMany(paper =>
            _site
                .DocumentsOf(paper)
                .Select(document =>
                    layouts.CreateFile<PaperPageView>(
                        _site.UrlOf(document),
                        () =>
                            BuildModel(paper, document, new BodyContext(_site, document)) with
                            {
                                Publisher = paper.Item.Publisher,
                            }
                    ) with
                    {
                        Inputs = inputs.ForPaper(paper),
                    }
                )
        );

    private PaperPageModel BuildModel(Paper paper, Document document, BodyContext context)
    {
        var body = BodyWriter.Write(context);
        return new PaperPageModel
        {
            PageLayout = BuildLayout(paper, document, context.Url),
            Document = document.Id,
            Language = document.Language,
            PublicationLine = PublicationLineFormatter.Format(paper.Item, _site.Words),
            Title = paper.Title,
            Subtitle = paper.Subtitle,
            Role = FormatRole(paper, document),
            IsRendition = document.RenditionOf is not null,
            Authors = BuildAuthorLinks(paper, context.Root),
            Date = FormatDate(paper),
            Documents = DocumentLinksBuilder.Build(_site, document, context.Root),
            Cite = CiteBoxBuilder.ForPaper(_site, paper, context.Url),
            Downloads = DownloadsBuilder.Build(_site, paper, document, context.Url),
            Contents = [.. document.Sections.Select(ToTocEntry)],
            Article = body.Article,
            Paratext = body.Aside,
            Notes = body.Notes,
            References = RecordedReferenceBuilder.Build(_site, paper, document, context.Root),
            UnresolvedCitations = BuildUnresolvedCitations(context),
            Orphans = BuildOrphans(paper, document, context.Root),
            Record = RecordFieldBuilder.Build(paper, _site),
            Rights = paper.Rights ?? _site.Words["paper.no-rights"],
            Licence = LinkSanitizer.SanitizeExternal(paper.Licence),
            Report = BuildIngestReport(document),
            Related = index.RelatedPapers.FindRelated(paper, context.Root),
            Previous = LinkToPlace(paper, -1, context.Root),
            Next = LinkToPlace(paper, 1, context.Root),
            Source = BuildSourceLink(document, context.Url),
            EditLink = BuildEditLink(document),
            Versions = paper.Versions,
            AccessNote = FormatAccessNote(paper),
            AnnotationCount = context.Annotations.Count,
            AnnotationForm = BuildAnnotationForm(paper, document),
        };
    }

    /// <summary>What a document is; null for the main one.</summary>
    private string? FormatRole(Paper paper, Document document) =>
        document.Id == paper.MainDocument ? null : DocumentLinksBuilder.GetRoleLabel(document.Role, _site.Words);

    private (string Edtf, string Words)? FormatDate(Paper paper) =>
        paper.Item.Issued?.Edtf is { } edtf ? (edtf, _site.Dates.FormatText(edtf)) : null;

    private PageLayoutModel BuildLayout(Paper paper, Document document, string url)
    {
        var isMain = document.Id == paper.MainDocument;
        var role = DocumentLinksBuilder.GetRoleLabel(document.Role, _site.Words);
        var title = isMain ? paper.Item.Title! : $"{paper.Item.Title} ({role})";
        var description =
            $"{title}. {LabelFormatter.FormatNames(paper.Item.Author, _site.Words)}, "
            + $"{paper.Item.Issued?.ShortForm ?? _site.Words["papers.no-date"]}: "
            + _site.Words.Format("paper.description", role);
        return layouts.Build(
            new PageLayoutBuilder.PageInfo(url, "paper", title, (isMain ? paper.Item.Abstract : null) ?? description)
            {
                Scripts = ["reading", "citations", "quotes", "pins", "annotate", "margin"],
                Head = HeadMetadata.ForPaper(_site, paper, document),
            }
        );
    }

    private IReadOnlyList<PageLink> BuildAuthorLinks(Paper paper, string root) =>
        [
            .. paper.Item.Author.Select(name => new PageLink(
                name.DisplayForm,
                root + _site.UrlOf(name),
                Note: name.Affiliation
            )),
        ];

    /// <summary>The paper so many places after one in the list of papers; null before and after the list.</summary>
    private PageLink? LinkToPlace(Paper paper, int offset, string root) =>
        _ordered.ElementAtOrDefault(PaperSorter.IndexOf(_ordered, paper) + offset) is { } other
            ? new PageLink(other.Title, root + SiteUrls.Paper(other.Id))
            : null;

    private PageLink? BuildSourceLink(Document document, string from) =>
        _site.HasFullAccess(document)
            ? new PageLink(
                SiteUrls.GetFileName(document.Source.Path),
                SiteUrls.GetRelativeUrl(from, SiteUrls.Source(document))
            )
            : null;

    private PageLink? BuildEditLink(Document document) =>
        ForgeLinkBuilder.GetEditUrl(_site.Archive.Settings, document.Source.Path) is { } url
            ? new PageLink(_site.Words["paper.improve"], url)
            : null;

    private AnnotationForm BuildAnnotationForm(Paper paper, Document document)
    {
        var settings = _site.Archive.Settings;
        return new AnnotationForm
        {
            Paper = paper.Id,
            Stem = paper.Documents.Count > 1 ? document.Stem : "",
            Archive = settings.Title,
            NewFileUrl = ForgeLinkBuilder.GetNewFileUrl(settings),
            Forge = ForgeLinkBuilder.GetForgeName(settings),
            Contact = settings.ContactMail,
            IssueUrl = ForgeLinkBuilder.GetIssueUrl(settings, $"{paper.Id}:"),
        };
    }

    private IReadOnlyList<UnresolvedCitation> BuildUnresolvedCitations(BodyContext context) =>
        [
            .. _site
                .CitationsOf[context.Document.Id]
                .Where(citation => citation.Status != CitationStatus.Resolved)
                .Select(citation => BuildUnresolvedCitation(context, citation)),
        ];

    private static TocEntry ToTocEntry(Section section) => new(section.Title, "#" + section.Id, section.Level);

    private string? FormatAccessNote(Paper paper) =>
        paper.Access switch
        {
            Access.Abstract => paper.AccessNote ?? _site.Words["paper.access-abstract"],
            Access.Metadata => paper.AccessNote ?? _site.Words["paper.access-record"],
            _ => paper.AccessNote,
        };

    private UnresolvedCitation BuildUnresolvedCitation(BodyContext context, Citation citation)
    {
        var works =
            citation.Status == CitationStatus.Ambiguous
                ? citation.Works.Select(work => new { Work = work, Why = _site.Words["citation.fits"] })
                : citation.Candidates.Select(candidate => new { candidate.Work, Why = candidate.RejectionReason });
        return new UnresolvedCitation(
            BodyContext.GetCitationId(citation),
            citation.Span.Slice(context.Document.Text),
            _site.Words[citation.Status == CitationStatus.Ambiguous ? "citation.ambiguous" : "citation.unlisted"],
            [
                .. works
                    .Where(pair => _site.Works.ContainsKey(pair.Work))
                    .Select(pair => new PageLink(
                        LabelFormatter.FormatAuthorDate(_site.Works[pair.Work].Item, _site.Words),
                        context.Root + _site.UrlOfWork(pair.Work),
                        Note: pair.Why
                    )),
            ]
        );
    }

    private List<OrphanedAnnotation> BuildOrphans(Paper paper, Document document, string root)
    {
        if (document.Id != paper.MainDocument)
        {
            return [];
        }

        var markdown = new SafeMarkdownRenderer(_site, root);
        return
        [
            .. _site
                .Archive.Annotations.Where(note =>
                    note.Record.Target.Paper == paper.Id && !note.Anchor.IsPlaced && note.Record.ReplyTo is null
                )
                .Select(note => new OrphanedAnnotation
                {
                    Id = note.Id,
                    Href = root + SiteUrls.Annotation(note.Id),
                    Author = note.Record.Author,
                    Quote = note.Record.Target.Exact,
                    Reason = note.Anchor.Reason ?? _site.Words["annotation.not-found"],
                    Body = markdown.RenderAnnotation(note.Record),
                }),
        ];
    }

    /// <summary>How a document was read.</summary>
    public static IngestReport BuildIngestReport(Document document) =>
        new()
        {
            Format = document.Format,
            Encoding = document.Source.IsExtracted ? null : document.Source.Encoding,
            Sha256 = document.Source.Sha256,
            Words = document.WordCounts,
            JoinedParagraphs = document.Blocks.Count(block => block.Note?.Kind == BlockNoteKind.Joined),
            Guesses =
            [
                .. document.Guesses.Select(guess => new GuessModel(
                    guess.Decision,
                    guess.Block is null ? null : "#" + guess.Block,
                    guess.Location.PlaceWithinFile,
                    guess.Override
                )),
            ],
        };
}
