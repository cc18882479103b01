using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the link by which a mistake is reported: to the forge, else by mail.</summary>
internal static class MistakeLinkBuilder
{
    /// <summary>The link of a page; without repository and contact it leads to the page on notes.</summary>
    public static MistakeLink Build(SiteIndex site, string title, string address, string root)
    {
        var settings = site.Archive.Settings;
        var start = GetStart(settings, site.Words.Format("mistake.title", TextTruncator.Truncate(title, 80)));
        return start is null
            ? new MistakeLink(root + SiteUrls.Page(AnnotatePageBuilder.Slug), null)
            : new MistakeLink(
                start
                    + Uri.EscapeDataString(
                        $"{settings.ToAbsoluteUrl(address) ?? address}\n\n{site.Words["mistake.ask"]}\n"
                    ),
                start
            );
    }

    private static string? GetStart(Settings settings, string title)
    {
        if (ForgeLinkBuilder.GetIssueUrl(settings, title) is { } issue)
        {
            var body = ForgeLinkBuilder.GetForgeName(settings) == "GitLab" ? "issue[description]" : "body";
            return $"{issue}&{body}=";
        }

        return settings.ContactMail is { } contact
            ? $"mailto:{Uri.EscapeDataString(contact).Replace("%40", "@", StringComparison.Ordinal)}"
                + $"?subject={Uri.EscapeDataString(title)}&body="
            : null;
    }
}
