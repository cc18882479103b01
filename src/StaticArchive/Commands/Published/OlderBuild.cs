using System.Net.Http;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.Published;

/// <summary>An older build, from a folder or from where it is published.</summary>
internal static class OlderBuild
{
    /// <summary>Its addresses, and what its pages hold.</summary>
    public static async Task<IReadOnlyDictionary<string, SitePage>> ReadAsync(string where, Surroundings around, CancellationToken stop)
    {
        if (Uri.TryCreate(where, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return await VisitAsync(new Uri(where.TrimEnd('/') + "/"), stop);
        }

        var files = Disk.ReadSite(System.IO.Path.GetFullPath(where, around.Folder));
        return files.ContainsKey("index.html")
            ? files.ToDictionary(file => Vanishing.Address(file.Key), file => Vanishing.IsPage(Vanishing.Address(file.Key)) ? SitePage.Of(Encoding.UTF8.GetString(file.Value().Span)) : SitePage.Empty, StringComparer.Ordinal)
            : throw new FaultException(Messages.OlderBuildUnreadable(new Place(where), "there is no index.html"), FaultException.Usage);
    }

    private static async Task<IReadOnlyDictionary<string, SitePage>> VisitAsync(Uri home, CancellationToken stop)
    {
        try
        {
            return await SiteVisit.ReadAsync(home, stop);
        }
        catch (HttpRequestException exception)
        {
            throw new FaultException(Messages.OlderBuildUnreadable(new Place(home.AbsoluteUri), exception.Message.TrimEnd('.')), FaultException.Machine, exception);
        }
    }
}
