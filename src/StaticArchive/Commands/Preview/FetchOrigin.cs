using Microsoft.AspNetCore.Http;

namespace StaticArchive.Commands.Preview;

/// <summary>
/// What the browser says of who asks (Fetch Metadata Request Headers, W3C): a page elsewhere can set none of it.
/// </summary>
internal static class FetchOrigin
{
    /// <summary>
    /// Whether a page of another origin asks for something to read or to run: <c>&lt;script
    /// src="http://localhost:8080/search/…"&gt;</c>. Another port of this machine is the same site, so that does not
    /// count. Links that lead here are followed; browsers that say nothing, and other programs, are answered.
    /// </summary>
    public static bool IsForeign(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none") && !IsFollowedLink(headers);

    private static bool IsFollowedLink(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document";
}
