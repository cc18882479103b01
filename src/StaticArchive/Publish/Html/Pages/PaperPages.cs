using StaticArchive.Documents;
using StaticArchive.Publish.Html.Body;
using StaticArchive.Publish.Metadata;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes the page of each document.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class PaperPages(Site site, Frames frames)
{
    private readonly IReadOnlyList<Paper> _ordered = PaperOrder.ByDate(site.Archive.Papers);

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files() =>
        site.Archive.Papers.SelectMany(paper => site.DocumentsOf(paper).Select(document => Frames.File<Theme.PaperPageView>(site.AddressOf(document), () => Page(paper, document)) with { MadeOf = () => site.Makings.Of(paper) }));

    private PaperPage Page(Paper paper, Document document)
    {
        var context = new BodyContext(site, document);
        var (article, aside) = BodyWriter.Write(context);
        var isMain = document.Id == paper.Main;
        var title = isMain ? paper.Item.Title! : $"{paper.Item.Title} ({RoleWords(document.Role)})";
        var place = PaperOrder.IndexOf(_ordered, paper);
        return new PaperPage
        {
            Frame = frames.Of(new Frames.Subject(context.Address, "paper", title, isMain && paper.Item.Abstract is { } summary ? summary : $"{title}. {Labels.Authors(paper.Item.Author)}, {paper.Item.Issued?.Label ?? "no date"}: {RoleWords(document.Role)} as supplied, with its citations, references and notes.") { Scripts = ["citations", "quotes", "annotate", "margin"], Head = HeadMetadata.ForPaper(site, paper, document) }),
            Document = document.Id,
            Language = document.Language,
            Kicker = Kickers.Of(paper.Item),
            Title = paper.Title,
            Subtitle = paper.Subtitle,
            Role = isMain ? null : RoleWords(document.Role),
            Authors = [.. paper.Item.Author.Select(name => new PageLink(name.Full, context.Root + Addresses.Person(PersonSlugs.Of(name)), Note: name.Affiliation))],
            Date = paper.Item.Issued?.Edtf is { } edtf ? (edtf, DateWords.Of(edtf)) : null,
            Documents = [.. site.DocumentsOf(paper).Where(_ => paper.Documents.Count > 1).Select(other => new PageLink(RoleWords(other.Role), context.Root + site.AddressOf(other), other.Id == document.Id))],
            Cite = CiteBoxes.OfPaper(site, paper, context.Root),
            Contents = [.. document.Sections.Select(section => new TocEntry(section.Title, "#" + section.Id, section.Level))],
            Article = article,
            SetAside = aside,
            Open = [.. site.CitationsOf[document.Id].Where(citation => citation.Status != CitationStatus.Resolved).Select(citation => Open(context, citation))],
            Orphans = Orphans(paper, document, context.Root),
            Record = RecordFields.Of(paper, site),
            Rights = paper.Rights ?? "No statement of rights was found in the documents.",
            Licence = SafeLinks.External(paper.Licence),
            Report = Report(document),
            Related = site.Related.Of(paper, context.Root),
            Previous = place > 0 ? PaperLink(_ordered[place - 1], context.Root) : null,
            Next = place + 1 < _ordered.Count ? PaperLink(_ordered[place + 1], context.Root) : null,
            Source = site.IsOpen(document) ? new PageLink(Addresses.FileName(document.Source.Path), context.Root + Addresses.Source(document)) : null,
            Improve = Repository.Edit(site.Archive.Settings, document.Source.Path) is { } edit ? new PageLink("Improve this page", edit) : null,
            Versions = paper.Versions,
            AccessNote = AccessWords(paper),
            Notes = context.Notes.Count,
            Annotate = new AnnotateForm(paper.Id, paper.Documents.Count > 1 ? document.Stem : "", Repository.NewFile(site.Archive.Settings), Repository.Forge(site.Archive.Settings), site.Archive.Settings.Contact, Repository.Issue(site.Archive.Settings, $"{paper.Id}:")),
        };
    }

    private static PageLink PaperLink(Paper paper, string root) => new(paper.Title, root + Addresses.Paper(paper.Id));

    private static string RoleWords(DocumentRole role) => role switch { DocumentRole.Record => "repository record", DocumentRole.Abstract => "abstract page", _ => "full text" };

    private static string? AccessWords(Paper paper) => paper.Access switch
    {
        Access.Abstract => paper.AccessNote ?? "Only the record and the abstract of this paper may be shown here.",
        Access.Metadata => paper.AccessNote ?? "Only the record of this paper may be shown here.",
        _ => paper.AccessNote,
    };

    private OpenCitation Open(BodyContext context, Citation citation)
    {
        var works = citation.Status == CitationStatus.Ambiguous
            ? citation.Works.Select(work => new { Work = work, Why = "fits" })
            : citation.Candidates.Select(candidate => new { candidate.Work, Why = candidate.Refused });
        return new OpenCitation(
            BodyContext.Anchor(citation),
            citation.Span.Of(context.Document.Text),
            citation.Status == CitationStatus.Ambiguous ? "fits several references" : "is in no list of this paper",
            [.. works.Where(pair => site.Works.ContainsKey(pair.Work)).Select(pair => new PageLink(Labels.Short(site.Works[pair.Work].Item), context.Root + Addresses.Work(pair.Work), Note: pair.Why))]);
    }

    private List<LostNote> Orphans(Paper paper, Document document, string root)
    {
        if (document.Id != paper.Main)
        {
            return [];
        }

        var markdown = new MarkdownText(site, root);
        return [.. site.Archive.Annotations.Where(note => note.Record.Target.Paper == paper.Id && !note.Anchor.IsPlaced && note.Record.ReplyTo is null)
            .Select(note => new LostNote(note.Id, root + Addresses.Annotation(note.Id), note.Record.Author, note.Record.Target.Quote, note.Anchor.Reason ?? "its words are not in the text", markdown.Annotation(note.Record)))];
    }

    /// <summary>How a document was read.</summary>
    public static ReadingReport Report(Document document) => new(
        document.Format,
        document.Source.Encoding,
        document.Source.Sha256,
        document.Words,
        document.Blocks.Count(block => block.Note == "joined"),
        [.. document.Guesses.Select(guess => new GuessLine(guess.What, guess.Block is null ? null : "#" + guess.Block, guess.Place.Line, guess.Override))]);
}
