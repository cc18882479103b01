using StaticArchive.Model;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// The page that says how to add a note and how to report a mistake, for archives that have written none of their own:
/// every paper leads to it.
/// </summary>
internal static class AnnotatePageBuilder
{
    /// <summary>Its address.</summary>
    public const string Slug = "annotate";

    /// <summary>Behind the archive's own pages.</summary>
    private const int LastOfMenu = 9;

    /// <summary>The archive with the page, if it has none.</summary>
    public static Archive AddTo(Archive archive) =>
        archive.Pages.Any(page => page.Slug == Slug)
            ? archive
            : archive with
            {
                Pages = [.. archive.Pages, Create(archive.Settings)],
            };

    private static PageRecord Create(Settings settings) =>
        new(
            Slug,
            "",
            "How to annotate",
            "Annotate",
            LastOfMenu,
            "How to add a note to a passage of a paper, and how to report a mistake.",
            $"""
            Anyone can add a note to any passage of a paper: say what became of a plan, point to a source, name a
            mistake in print, ask a question, explain a term. A note is a small text file that is kept in the archive
            beside the paper, with the name of its author and its date. Whoever looks after the archive reads it before
            it appears.

            ## Add a note

            1. On the page of a paper, mark the words that your note is about, and press *Annotate*. Without a mouse,
               open the menu of a paragraph and choose *Annotate* there; the words can be typed. To answer a note, press
               *Reply* in it.
            2. Choose what kind of note it is, and write it.
            3. The page makes the finished file, and checks that the words can be found again.
            4. {DescribeNext(settings, "the file")}

            Nothing is sent anywhere by the page itself. What you write is kept in your own browser until you are done.

            ## Report a mistake

            Mark the words that are wrong, and choose *Report a mistake* at the foot of the page; the words and their
            address go with it. {DescribeReport(settings)}

            ## When a text changes

            A note hangs on words. When a better copy of a paper comes, the words are looked for again. If they have
            changed a little, the note moves with them; if they are gone, it is shown at the end of the paper with the
            words it was about. It is never put on other words.
            """
        );

    private static string DescribeNext(Settings settings, string what) =>
        ForgeLinkBuilder.GetForgeName(settings) is { } forge
            ? $"Open {what} on {forge} and propose it there, or use the form for issues; {forge} asks you to sign in. "
                + "You can also save it and send it to whoever looks after the archive."
        : settings.ContactMail is { } mail ? $"Send {what} by mail to {mail}, or save it and attach it to a mail."
        : $"Save {what}, and give it to whoever looks after “{settings.Title}”: the person or library that you have "
            + "the address of this site from. It belongs into the folder of the paper in `input/annotations/`.";

    private static string DescribeReport(Settings settings) =>
        ForgeLinkBuilder.GetForgeName(settings) is { } forge ? $"They stand in a form that opens on {forge}."
        : settings.ContactMail is { } mail ? $"They stand in a mail to {mail}."
        : $"They are copied: give them to whoever looks after “{settings.Title}”.";
}
