using StaticArchive.Model;
using StaticArchive.Model.Localization;

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

    private static PageRecord Create(Settings settings)
    {
        var words = InterfaceWords.Read(settings.InterfaceLanguage, settings.Phrases);
        return new PageRecord(
            Slug,
            "",
            words["annotate.title"],
            words["annotate.nav"],
            LastOfMenu,
            words["annotate.description"],
            $"""
            {words["annotate.lead"]}

            ## {words["annotate.add"]}

            1. {words["annotate.step-mark"]}
            2. {words["annotate.step-write"]}
            3. {words["annotate.step-check"]}
            4. {DescribeNext(settings, words)}

            {words["annotate.nothing-sent"]}

            ## {words["annotate.report"]}

            {words["annotate.mistake"]} {DescribeReport(settings, words)}

            ## {words["annotate.changes"]}

            {words["annotate.changes-about"]}
            """
        );
    }

    private static string DescribeNext(Settings settings, InterfaceWords words) =>
        ForgeLinkBuilder.GetForgeName(settings) is { } forge ? words.Format("annotate.next-forge", forge)
        : settings.ContactMail is { } mail ? words.Format("annotate.next-mail", mail)
        : words.Format("annotate.next-file", settings.Title);

    private static string DescribeReport(Settings settings, InterfaceWords words) =>
        ForgeLinkBuilder.GetForgeName(settings) is { } forge ? words.Format("annotate.report-forge", forge)
        : settings.ContactMail is { } mail ? words.Format("annotate.report-mail", mail)
        : words.Format("annotate.report-copy", settings.Title);
}
