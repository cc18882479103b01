using StaticArchive.IO;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.Hosting;

/// <summary>Addresses as people and build hosts write them, made into the ones that pages can link to.</summary>
internal static class UrlNormalizer
{
    /// <summary>Address of a site, ending in a slash; null for none.</summary>
    public static string? NormalizeSite(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Validate(text.Trim(), "--base-url").TrimEnd('/') + "/";

    /// <summary>
    /// Address of a repository's pages: <c>git@forge.example:owner/name.git</c>,
    /// <c>ssh://git@forge.example/owner/name</c> and <c>https://token@forge.example/owner/name.git</c> are all
    /// <c>https://forge.example/owner/name</c>. What stands before the <c>@</c> may be a secret and is dropped.
    /// </summary>
    public static string? NormalizeRepository(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim().TrimEnd('/');
        var rest =
            trimmed.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? trimmed[(scheme + 3)..]
            : trimmed.Contains('@') ? trimmed.Replace(':', '/')
            : trimmed;
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        rest = rest.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? rest[..^4] : rest;
        return Validate(
            (trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://" : "https://") + rest,
            "--repository"
        );
    }

    private static string Validate(string address, string option) =>
        BaseUrlValidator.IsValid(address)
            ? address
            : throw new FatalErrorException(
                MessageCatalog.UsageError(option, "an address such as https://papers.example/ is expected"),
                FatalErrorException.UsageExitCode
            );
}
