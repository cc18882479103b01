using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the page of each document.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="fingerprints">What pages are made of.</param>
internal sealed class PaperPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageFingerprints fingerprints)
{
    private readonly SiteIndex _site = index.Site;
    private readonly IReadOnlyList<Paper> _ordered = index.PapersByDate;

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        _site.Archive.Papers.SelectMany(paper =>
            _site
                .DocumentsOf(paper)
                .Select(document =>
                    PageLayoutBuilder.CreateFile<PaperPageView>(
                        _site.UrlOf(document),
                        () => BuildModel(paper, document)
                    ) with
                    {
                        InputFingerprint = () => fingerprints.ForPaper(paper),
                    }
                )
        );

    private PaperPageModel BuildModel(Paper paper, Document document)
    {
        var context = new BodyContext(_site, document);
        var (article, aside) = BodyWriter.Write(context);
        var isMain = document.Id == paper.MainDocument;
        var title = isMain ? paper.Item.Title! : $"{paper.Item.Title} ({RoleLabel(document.Role)})";
        var place = PaperSorter.IndexOf(_ordered, paper);
        return new PaperPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    context.Url,
                    "paper",
                    title,
                    isMain && paper.Item.Abstract is { } summary
                        ? summary
                        : (
                            $"{title}. {LabelFormatter.FormatNames(paper.Item.Author)}, "
                            + $"{paper.Item.Issued?.ShortForm ?? "no date"}: {RoleLabel(document.Role)} as supplied, "
                            + "with its citations, references and notes."
                        )
                )
                {
                    Scripts = ["citations", "quotes", "annotate", "margin"],
                    Head = HeadMetadata.ForPaper(_site, paper, document),
                }
            ),
            Document = document.Id,
            Language = document.Language,
            PublicationLine = PublicationLineFormatter.Format(paper.Item),
            Title = paper.Title,
            Subtitle = paper.Subtitle,
            Role = isMain ? null : RoleLabel(document.Role),
            Authors =
            [
                .. paper.Item.Author.Select(name => new PageLink(
                    name.DisplayForm,
                    context.Root + SiteUrls.Person(PersonSlugBuilder.Build(name)),
                    Note: name.Affiliation
                )),
            ],
            Date = paper.Item.Issued?.Edtf is { } edtf ? (edtf, PublicationDateFormatter.Format(edtf)) : null,
            Documents =
            [
                .. _site
                    .DocumentsOf(paper)
                    .Where(_ => paper.Documents.Count > 1)
                    .Select(other => new PageLink(
                        RoleLabel(other.Role),
                        context.Root + _site.UrlOf(other),
                        other.Id == document.Id
                    )),
            ],
            Cite = CiteBoxBuilder.ForPaper(_site, paper, context.Root),
            Contents =
            [
                .. document.Sections.Select(section => new TocEntry(section.Title, "#" + section.Id, section.Level)),
            ],
            Article = article,
            Paratext = aside,
            UnresolvedCitations =
            [
                .. _site
                    .CitationsOf[document.Id]
                    .Where(citation => citation.Status != CitationStatus.Resolved)
                    .Select(citation => BuildUnresolvedCitation(context, citation)),
            ],
            Orphans = BuildOrphans(paper, document, context.Root),
            Record = RecordFieldBuilder.Build(paper, _site),
            Rights = paper.Rights ?? "No statement of rights was found in the documents.",
            Licence = LinkSanitizer.SanitizeExternal(paper.Licence),
            Report = BuildIngestReport(document),
            Related = index.RelatedPapers.FindRelated(paper, context.Root),
            Previous = place > 0 ? PaperLink(_ordered[place - 1], context.Root) : null,
            Next = place + 1 < _ordered.Count ? PaperLink(_ordered[place + 1], context.Root) : null,
            Source = _site.HasFullAccess(document)
                ? new PageLink(SiteUrls.GetFileName(document.Source.Path), context.Root + SiteUrls.Source(document))
                : null,
            EditLink = ForgeLinkBuilder.GetEditUrl(_site.Archive.Settings, document.Source.Path) is { } edit
                ? new PageLink("Improve this page", edit)
                : null,
            Versions = paper.Versions,
            AccessNote = FormatAccessNote(paper),
            AnnotationCount = context.Annotations.Count,
            AnnotationForm = new AnnotationForm(
                paper.Id,
                paper.Documents.Count > 1 ? document.Stem : "",
                ForgeLinkBuilder.GetNewFileUrl(_site.Archive.Settings),
                ForgeLinkBuilder.GetForgeName(_site.Archive.Settings),
                _site.Archive.Settings.Contact,
                ForgeLinkBuilder.GetIssueUrl(_site.Archive.Settings, $"{paper.Id}:")
            ),
        };
    }

    private static PageLink PaperLink(Paper paper, string root) => new(paper.Title, root + SiteUrls.Paper(paper.Id));

    private static string RoleLabel(DocumentRole role) =>
        role switch
        {
            DocumentRole.Record => "repository record",
            DocumentRole.Abstract => "abstract page",
            _ => "full text",
        };

    private static string? FormatAccessNote(Paper paper) =>
        paper.Access switch
        {
            Access.Abstract => paper.AccessNote ?? "Only the record and the abstract of this paper may be shown here.",
            Access.Metadata => paper.AccessNote ?? "Only the record of this paper may be shown here.",
            _ => paper.AccessNote,
        };

    private UnresolvedCitation BuildUnresolvedCitation(BodyContext context, Citation citation)
    {
        var works =
            citation.Status == CitationStatus.Ambiguous
                ? citation.Works.Select(work => new { Work = work, Why = "fits" })
                : citation.Candidates.Select(candidate => new { candidate.Work, Why = candidate.RejectionReason });
        return new UnresolvedCitation(
            BodyContext.GetCitationId(citation),
            citation.Span.Slice(context.Document.Text),
            citation.Status == CitationStatus.Ambiguous ? "fits several references" : "is in no list of this paper",
            [
                .. works
                    .Where(pair => _site.Works.ContainsKey(pair.Work))
                    .Select(pair => new PageLink(
                        LabelFormatter.FormatAuthorDate(_site.Works[pair.Work].Item),
                        context.Root + SiteUrls.Work(pair.Work),
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
                .Select(note => new OrphanedAnnotation(
                    note.Id,
                    root + SiteUrls.Annotation(note.Id),
                    note.Record.Author,
                    note.Record.Target.Exact,
                    note.Anchor.Reason ?? "its words are not in the text",
                    markdown.RenderAnnotation(note.Record)
                )),
        ];
    }

    /// <summary>How a document was read.</summary>
    public static IngestReport BuildIngestReport(Document document) =>
        new(
            document.Format,
            document.Source.Encoding,
            document.Source.Sha256,
            document.WordCounts,
            document.Blocks.Count(block => block.Note == "joined"),
            [
                .. document.Guesses.Select(guess => new GuessModel(
                    guess.Decision,
                    guess.Block is null ? null : "#" + guess.Block,
                    guess.Location.Line,
                    guess.Override
                )),
            ]
        );
}
