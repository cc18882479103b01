using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>A document of a paper, with all that is known about it.</summary>
public sealed record PaperPage
{
    /// <summary>Frame of the page.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Language of the document.</summary>
    public required string Language { get; init; }

    /// <summary>Kind and series: <c>Policy paper 10</c>.</summary>
    public required string Kicker { get; init; }

    /// <summary>Title of the paper.</summary>
    public required string Title { get; init; }

    /// <summary>Subtitle of the paper.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What this document is, where it is not the paper's main one.</summary>
    public string? Role { get; init; }

    /// <summary>Authors with their pages.</summary>
    public required IReadOnlyList<PageLink> Authors { get; init; }

    /// <summary>Date of publication: machine and words.</summary>
    public (string Edtf, string Words)? Date { get; init; }

    /// <summary>The other documents of the paper.</summary>
    public required IReadOnlyList<PageLink> Documents { get; init; }

    /// <summary>Cite box.</summary>
    public required CiteBox Cite { get; init; }

    /// <summary>Contents.</summary>
    public required IReadOnlyList<TocEntry> Contents { get; init; }

    /// <summary>The text, HTML.</summary>
    public required string Article { get; init; }

    /// <summary>What was set aside, HTML; empty where nothing was.</summary>
    public required string SetAside { get; init; }

    /// <summary>Citations that are open.</summary>
    public required IReadOnlyList<OpenCitation> Open { get; init; }

    /// <summary>Annotations that have lost their words.</summary>
    public required IReadOnlyList<LostNote> Orphans { get; init; }

    /// <summary>The paper's record: every field with where it was read.</summary>
    public required IReadOnlyList<RecordField> Record { get; init; }

    /// <summary>Statement of rights.</summary>
    public required string Rights { get; init; }

    /// <summary>Address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>How the document was read.</summary>
    public required ReadingReport Report { get; init; }

    /// <summary>Papers that cite the same works or each other.</summary>
    public required IReadOnlyList<RelatedPaper> Related { get; init; }

    /// <summary>The paper before it in the list.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The paper after it in the list.</summary>
    public PageLink? Next { get; init; }

    /// <summary>The file as supplied.</summary>
    public PageLink? Source { get; init; }

    /// <summary>Where to propose a better text.</summary>
    public PageLink? Improve { get; init; }

    /// <summary>Versions that the sidecar lists.</summary>
    public IReadOnlyList<PaperVersion> Versions { get; init; } = [];

    /// <summary>Why not everything is shown.</summary>
    public string? AccessNote { get; init; }

    /// <summary>Number of annotations in the text.</summary>
    public int Notes { get; init; }

    /// <summary>What the page's annotation form needs to know; null where nothing can be annotated.</summary>
    public AnnotateForm? Annotate { get; init; }
}

/// <summary>How to cite something.</summary>
/// <param name="Styles">It in each style.</param>
/// <param name="Files">Exports.</param>
public sealed record CiteBox(IReadOnlyList<CiteStyle> Styles, IReadOnlyList<PageLink> Files)
{
    /// <summary>Its list of references in the formats that people import; none where it has no list.</summary>
    public IReadOnlyList<PageLink> References { get; init; } = [];
}

/// <summary>A citation in a style.</summary>
/// <param name="Name">Name of the style.</param>
/// <param name="Text">The citation, plain text.</param>
public sealed record CiteStyle(string Name, string Text);

/// <summary>A line of the contents.</summary>
/// <param name="Title">Title of the section.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Level">Logical level, from 2.</param>
public sealed record TocEntry(string Title, string Href, int Level);

/// <summary>A citation that is ambiguous or in no list.</summary>
/// <param name="Id">Id of the citation within the page.</param>
/// <param name="Words">Its words.</param>
/// <param name="State">What became of it, in words.</param>
/// <param name="Candidates">Works it may mean, and why each was not taken.</param>
public sealed record OpenCitation(string Id, string Words, string State, IReadOnlyList<PageLink> Candidates);

/// <summary>An annotation whose words are no longer in the text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Href">Its page.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Quote">The words it was about.</param>
/// <param name="Reason">Why it has no place.</param>
/// <param name="Body">Its words, HTML.</param>
public sealed record LostNote(string Id, string Href, string Author, string Quote, string Reason, string Body);

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name in words.</param>
/// <param name="Value">Its value.</param>
/// <param name="Found">Where it was read, and by what rule.</param>
/// <param name="Others">Other values, with where each was read.</param>
public sealed record RecordField(string Name, string Value, string Found, IReadOnlyList<string> Others);

/// <summary>How a document was read.</summary>
/// <param name="Format">The format it was read as.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="Sha256">Checksum of the file as supplied.</param>
/// <param name="Words">Where its words went.</param>
/// <param name="Joined">Paragraphs joined.</param>
/// <param name="Guesses">What was decided, each with a link to the place.</param>
public sealed record ReadingReport(string Format, string Encoding, string Sha256, WordAccount Words, int Joined, IReadOnlyList<GuessLine> Guesses);

/// <summary>A decision that reading took.</summary>
/// <param name="What">The decision.</param>
/// <param name="Href">The place in the text; null where there is none.</param>
/// <param name="Line">Line of the file as supplied.</param>
/// <param name="Override">How to have it otherwise.</param>
public sealed record GuessLine(string What, string? Href, int Line, string Override);

/// <summary>What the annotation form needs to know.</summary>
/// <param name="Paper">Id of the paper.</param>
/// <param name="Stem">Stem of the document; empty for a paper of one document.</param>
/// <param name="NewFile">Address that opens a new file in the repository; null without one.</param>
/// <param name="Forge">Name of the repository's host.</param>
/// <param name="Contact">Mail address for annotations.</param>
/// <param name="Issue">Address that reports a problem, up to the paragraph's sign.</param>
public sealed record AnnotateForm(string Paper, string Stem, string? NewFile, string? Forge, string? Contact, string? Issue);
