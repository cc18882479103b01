namespace StaticArchive.Ingest.Formats.Pdf.Layout;

/// <summary>What is seen on the pages of a file, and what the file says of itself.</summary>
/// <param name="Pages">The pages in the order of the file; none where it could not be read.</param>
internal sealed record PdfLayout(IReadOnlyList<PageLayout> Pages)
{
    /// <summary>Why the file cannot be read, or only in part.</summary>
    public PdfFailure Failure { get; init; }

    /// <summary>
    /// The document's information: <c>Title</c>, <c>Author</c>, <c>CreationDate</c> …; empty values left out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Information { get; init; } =
        System.Collections.Frozen.FrozenDictionary<string, string>.Empty;

    /// <summary>The bookmarks, in order, those below others after them.</summary>
    public IReadOnlyList<LayoutBookmark> Bookmarks { get; init; } = [];

    /// <summary>Whether lines have tags of the file's structure.</summary>
    public bool IsTagged { get; init; }

    /// <summary>Numbers of pages that could not be read.</summary>
    public IReadOnlyList<int> BrokenPages { get; init; } = [];

    /// <summary>Numbers of pages that are pictures without words.</summary>
    public IReadOnlyList<int> ScannedPages { get; init; } = [];

    /// <summary>Numbers of pages with words that the file gives no characters for; these are left out.</summary>
    public IReadOnlyList<int> PagesWithoutCharacters { get; init; } = [];

    /// <summary>Letters that the file gives no characters for, on all pages.</summary>
    public int UnknownLetters { get; init; }

    /// <summary>Numbers of lines in the margins, which are left out.</summary>
    public int LineNumbers { get; init; }

    /// <summary>
    /// Letters that stand in the file and cannot be seen on its pages: not painted, white, outside the page.
    /// </summary>
    public int HiddenLetters { get; init; }
}
