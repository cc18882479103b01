using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Pages;

/// <summary>Addresses on the forge that holds the archive's repository.</summary>
internal static class ForgeLinkBuilder
{
    /// <summary>Name of the forge; null for one that is not known.</summary>
    public static string? GetForgeName(Settings settings) =>
        GetHost(settings) switch
        {
            { } host when host.Contains("github", StringComparison.Ordinal) => "GitHub",
            { } host when host.Contains("gitlab", StringComparison.Ordinal) => "GitLab",
            { } host
                when host.Contains("codeberg", StringComparison.Ordinal)
                    || host.Contains("gitea", StringComparison.Ordinal)
                    || host.Contains("forgejo", StringComparison.Ordinal) => "Codeberg",
            _ => null,
        };

    /// <summary>Where a file is edited; null without a repository.</summary>
    public static string? GetEditUrl(Settings settings, string path) =>
        GetForgeName(settings) switch
        {
            "GitHub" => $"{settings.Repository}/edit/{settings.Branch}/{EncodePath(path)}",
            "GitLab" => $"{settings.Repository}/-/edit/{settings.Branch}/{EncodePath(path)}",
            "Codeberg" => $"{settings.Repository}/_edit/{settings.Branch}/{EncodePath(path)}",
            _ => null,
        };

    /// <summary>Where a new file is begun; the script puts name and content behind it.</summary>
    public static string? GetNewFileUrl(Settings settings) =>
        GetForgeName(settings) switch
        {
            "GitHub" => $"{settings.Repository}/new/{settings.Branch}",
            "GitLab" => $"{settings.Repository}/-/new/{settings.Branch}",
            "Codeberg" => $"{settings.Repository}/_new/{settings.Branch}",
            _ => null,
        };

    /// <summary>Where trouble with a paragraph is reported.</summary>
    public static string? GetIssueUrl(Settings settings, string title) =>
        GetForgeName(settings) switch
        {
            "GitHub" or "Codeberg" => $"{settings.Repository}/issues/new?title={Uri.EscapeDataString(title)}",
            "GitLab" => $"{settings.Repository}/-/issues/new?issue[title]={Uri.EscapeDataString(title)}",
            _ => null,
        };

    private static string? GetHost(Settings settings) =>
        LinkSanitizer.SanitizeExternal(settings.Repository) is { } address
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? uri.Host.ToLowerInvariant()
            : null;

    private static string EncodePath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
