using StaticArchive.Documents;
using StaticArchive.OnDisk;
using StaticArchive.Text;

namespace StaticArchive.Commands;

/// <summary>Addresses as people and build hosts write them, made into the ones that pages can link to.</summary>
internal static class WebAddress
{
    /// <summary>Address of a site, ending in a slash; null for none.</summary>
    public static string? OfSite(string? text) => string.IsNullOrWhiteSpace(text) ? null : Checked(text.Trim(), "--base-url").TrimEnd('/') + "/";

    /// <summary>
    /// Address of a repository's pages: <c>git@forge.example:owner/name.git</c>, <c>ssh://git@forge.example/owner/name</c> and
    /// <c>https://token@forge.example/owner/name.git</c> are all <c>https://forge.example/owner/name</c>. What stands before the
    /// <c>@</c> may be a secret and is dropped.
    /// </summary>
    public static string? OfRepository(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim().TrimEnd('/');
        var rest = trimmed.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? trimmed[(scheme + 3)..] : trimmed.Contains('@') ? trimmed.Replace(':', '/') : trimmed;
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        rest = rest.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? rest[..^4] : rest;
        return Checked((trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://" : "https://") + rest, "--repository");
    }

    private static string Checked(string address, string option) =>
        SiteAddress.IsOne(address)
            ? address
            : throw new FaultException(Messages.WrongUsage(option, "an address such as https://papers.example/ is expected"), FaultException.Usage);
}
