using System.Collections.Frozen;

namespace StaticArchive.Model;

/// <summary>What reading notes of a block, as pages and data files show it.</summary>
/// <param name="Kind">The kind, to compare by.</param>
/// <param name="Words">The words, in English, or as an archivist wrote them.</param>
public sealed record BlockNote(BlockNoteKind Kind, string Words)
{
    private static readonly FrozenDictionary<BlockNoteKind, BlockNote> Known = Index(
        new(BlockNoteKind.Other, "other"),
        new(BlockNoteKind.Joined, "joined"),
        new(BlockNoteKind.Footnote, "footnote"),
        new(BlockNoteKind.UntitledBox, "box without a title"),
        new(BlockNoteKind.Advert, "advert"),
        new(BlockNoteKind.PageNumber, "page number"),
        new(BlockNoteKind.RunningHead, "running head"),
        new(BlockNoteKind.TableOfContents, "table of contents"),
        new(BlockNoteKind.SeriesList, "series list"),
        new(BlockNoteKind.AfterReferences, "after the references"),
        new(BlockNoteKind.PublisherBlurb, "publisher's blurb"),
        new(BlockNoteKind.Masthead, "masthead"),
        new(BlockNoteKind.ShareLinks, "share links"),
        new(BlockNoteKind.SiteNavigation, "site navigation"),
        new(BlockNoteKind.Breadcrumbs, "crumbs"),
        new(BlockNoteKind.CookieNotice, "cookie notice"),
        new(BlockNoteKind.NewsletterForm, "newsletter form"),
        new(BlockNoteKind.QrCode, "QR code"),
        new(BlockNoteKind.RepositoryNavigation, "repository navigation"),
        new(BlockNoteKind.LoginLine, "login line"),
        new(BlockNoteKind.Navigation, "navigation"),
        new(BlockNoteKind.PageFooter, "page footer"),
        new(BlockNoteKind.PageHeader, "page header"),
        new(BlockNoteKind.Sidebar, "sidebar"),
        new(BlockNoteKind.RelatedLinks, "related links"),
        new(BlockNoteKind.SearchForm, "search form"),
        new(BlockNoteKind.Comments, "comments"),
        new(BlockNoteKind.LoginForm, "login form"),
        new(BlockNoteKind.Metrics, "metrics"),
        new(BlockNoteKind.Dialog, "dialog"),
        new(BlockNoteKind.Form, "form"),
        new(BlockNoteKind.NoScript, "shown without scripts"),
        new(BlockNoteKind.OtherMedium, "other medium"),
        new(BlockNoteKind.Hidden, "hidden on the page"),
        new(BlockNoteKind.ConversionRecord, "record of the conversion")
    );

    private static readonly FrozenDictionary<string, BlockNote> ByWords = Known.Values.ToFrozenDictionary(
        note => note.Words,
        StringComparer.Ordinal
    );

    /// <summary>The note of a kind whose words are always the same: any but <c>MissingContent</c>.</summary>
    public static BlockNote From(BlockNoteKind kind) => Known[kind];

    /// <summary>What a figure should have shown: <c>lost: chart or table</c>.</summary>
    public static BlockNote ForMissingContent(string what) => new(BlockNoteKind.MissingContent, $"lost: {what}");

    /// <summary>The note that has these words, or one of the kind <c>Other</c>.</summary>
    public static BlockNote Parse(string words) =>
        ByWords.GetValueOrDefault(words) ?? new BlockNote(BlockNoteKind.Other, words);

    /// <summary>The words.</summary>
    public override string ToString() => Words;

    private static FrozenDictionary<BlockNoteKind, BlockNote> Index(params BlockNote[] notes) =>
        notes.ToFrozenDictionary(note => note.Kind);
}
