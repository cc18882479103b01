namespace StaticArchive.Model;

/// <summary>
/// What reading notes of a block: how it came by its shape, or why its words are not the document's own text (kinds of
/// paratext). The words for each stand in <see cref="BlockNote"/>.
/// </summary>
public enum BlockNoteKind
{
    /// <summary>In words of an archivist, which fit none of the other kinds.</summary>
    Other,

    /// <summary>A paragraph made whole again.</summary>
    Joined,

    /// <summary>A list item that is a footnote.</summary>
    Footnote,

    /// <summary>A box that has no title.</summary>
    UntitledBox,

    /// <summary>A figure, chart or table of which only the caption is left.</summary>
    MissingContent,

    /// <summary>Paratext: an advert.</summary>
    Advert,

    /// <summary>Paratext: the number of a page.</summary>
    PageNumber,

    /// <summary>Paratext: the head or foot of every page.</summary>
    RunningHead,

    /// <summary>Paratext: a printed table of contents.</summary>
    TableOfContents,

    /// <summary>Paratext: other papers of the series.</summary>
    SeriesList,

    /// <summary>Paratext: what follows the references and is nothing known.</summary>
    AfterReferences,

    /// <summary>Paratext: what a publisher says of itself.</summary>
    PublisherBlurb,

    /// <summary>Paratext: what stands above the title.</summary>
    Masthead,

    /// <summary>Paratext of a site: links to share the page.</summary>
    ShareLinks,

    /// <summary>Paratext of a site: links to other pages of it.</summary>
    SiteNavigation,

    /// <summary>Paratext of a site: the path from its first page to this one.</summary>
    Breadcrumbs,

    /// <summary>Paratext of a site: a notice about cookies.</summary>
    CookieNotice,

    /// <summary>Paratext of a site: a form to subscribe by.</summary>
    NewsletterForm,

    /// <summary>Paratext of a site: the words beside a QR code.</summary>
    QrCode,

    /// <summary>Paratext of a site: lines that work the repository.</summary>
    RepositoryNavigation,

    /// <summary>Paratext of a site: a line to log in by.</summary>
    LoginLine,

    /// <summary>Paratext of a site: an element of that role or class.</summary>
    Navigation,

    /// <summary>Paratext of a site: the foot of the page.</summary>
    PageFooter,

    /// <summary>Paratext of a site: the head of the page.</summary>
    PageHeader,

    /// <summary>Paratext of a site: a column beside the text.</summary>
    Sidebar,

    /// <summary>Paratext of a site: links to related pages.</summary>
    RelatedLinks,

    /// <summary>Paratext of a site: a form to search by.</summary>
    SearchForm,

    /// <summary>Paratext of a site: comments of readers.</summary>
    Comments,

    /// <summary>Paratext of a site: a form to log in by.</summary>
    LoginForm,

    /// <summary>Paratext of a site: numbers of views and citations.</summary>
    Metrics,

    /// <summary>Paratext of a site: a dialog above the page.</summary>
    Dialog,

    /// <summary>Paratext of a site: any other form.</summary>
    Form,

    /// <summary>Paratext of a site: what is shown where scripts do not run.</summary>
    NoScript,

    /// <summary>Paratext of a site: a frame, film or drawing.</summary>
    OtherMedium,

    /// <summary>Paratext of a site: an element that is not displayed.</summary>
    Hidden,

    /// <summary>Paratext of XML: what the header says of the conversion, not of the text.</summary>
    ConversionRecord,
}
