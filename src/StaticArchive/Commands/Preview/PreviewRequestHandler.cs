using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using StaticArchive.Model;
using StaticArchive.Publish.Hosting;

namespace StaticArchive.Commands.Preview;

/// <summary>Answers requests out of memory: there is no path to the disk that a request could take.</summary>
/// <param name="states">The site.</param>
internal sealed class PreviewRequestHandler(PreviewStateBroadcaster states)
{
    /// <summary>
    /// Only this machine's own names, only its own pages, only reading; then the preview's own files, then the site's.
    /// </summary>
    public async Task HandleAsync(HttpContext context)
    {
        AddHeaders(context);
        if (!IsOwnHost(context.Request.Host, context.Connection.LocalPort))
        {
            await RefuseAsync(context, "This preview answers to localhost and 127.0.0.1 only."u8.ToArray());
        }
        else if (FetchOrigin.IsForeign(context.Request.Headers))
        {
            await RefuseAsync(context, "This preview is read by its own pages only."u8.ToArray());
        }
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await SendAsync(
                context,
                StatusCodes.Status405MethodNotAllowed,
                "text/plain",
                "This preview can only be read."u8.ToArray()
            );
        }
        else
        {
            await RouteAsync(context);
        }
    }

    /// <summary>Documents as supplied may be pages of their own: nothing in them runs, as on the host.</summary>
    private static void AddHeaders(HttpContext context)
    {
        foreach (var (name, value) in SecurityHeaders.All)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers[SecurityHeaders.CrossOriginResourcePolicy] = "same-origin";
        if (SecurityHeaders.IsSuppliedDocument(context.Request.Path.Value ?? ""))
        {
            context.Response.Headers.Append("Content-Security-Policy", ContentPolicy.SuppliedDocuments);
        }
    }

    private static Task RefuseAsync(HttpContext context, byte[] why) =>
        SendAsync(context, StatusCodes.Status403Forbidden, "text/plain", why);

    /// <summary>
    /// A page elsewhere can have its own name point at this machine (DNS rebinding) and would then read the preview as
    /// its own; but it cannot change the name that the browser sends.
    /// </summary>
    private static bool IsOwnHost(HostString host, int port) =>
        host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    private async Task RouteAsync(HttpContext context)
    {
        var stop = context.RequestAborted;
        switch (context.Request.Path.Value)
        {
            case "/_preview/events":
                await new PreviewEventStream(states).SendAsync(context);
                break;
            case "/_preview/preview.js":
                await SendAsync(
                    context,
                    StatusCodes.Status200OK,
                    ContentTypeProvider.GetContentType("preview.js"),
                    Script()
                );
                break;
            case var path:
                await SendPageAsync(context, (path ?? "/")[1..], await states.CurrentAsync(stop));
                break;
        }
    }

    /// <summary>
    /// A file is made when it is asked for; one that cannot be is shown as a failure, and the preview goes on.
    /// </summary>
    private static Task SendPageAsync(HttpContext context, string path, PreviewState state)
    {
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        try
        {
            return state.Find(file) is { } found
                ? SendFileAsync(context, StatusCodes.Status200OK, found, state)
                : SendOtherAsync(context, file, state);
        }
        catch (Exception exception)
        {
            return SendAsync(
                context,
                StatusCodes.Status500InternalServerError,
                "text/plain; charset=utf-8",
                Encoding.UTF8.GetBytes($"{file} cannot be made.\n\n{exception}")
            );
        }
    }

    private static Task SendOtherAsync(HttpContext context, string file, PreviewState state)
    {
        if (state.Files.ContainsKey(file + "/index.html"))
        {
            context.Response.Redirect(context.Request.PathBase + context.Request.Path + "/");
            return Task.CompletedTask;
        }

        return state.Files.TryGetValue("404.html", out var missing)
            ? SendFileAsync(context, StatusCodes.Status404NotFound, missing, state)
            : SendAsync(
                context,
                StatusCodes.Status404NotFound,
                ContentTypeProvider.GetContentType(".html"),
                InjectScript(
                    "<!DOCTYPE html><title>Not found</title><body><p>There is no such page.</p></body>"u8,
                    state
                )
            );
    }

    private static Task SendFileAsync(HttpContext context, int status, OutputFile file, PreviewState state)
    {
        var bytes = file.Content();
        var isPage =
            file.Path.EndsWith(".html", StringComparison.Ordinal)
            && !file.Path.Contains("/source/", StringComparison.Ordinal);
        return SendAsync(
            context,
            status,
            ContentTypeProvider.GetContentType(file.Path),
            isPage ? InjectScript(bytes.Span, state) : bytes
        );
    }

    private static byte[] InjectScript(ReadOnlySpan<byte> page, PreviewState state)
    {
        var tag = Encoding.ASCII.GetBytes(
            "<script src=\"/_preview/preview.js\" "
                + $"data-generation=\"{state.Generation.ToString(CultureInfo.InvariantCulture)}\" defer></script>"
        );
        var end = page.LastIndexOf("</body>"u8);
        end = end < 0 ? page.Length : end;
        return [.. page[..end], .. tag, .. page[end..]];
    }

    private static byte[] Script()
    {
        using var stream = typeof(PreviewRequestHandler).Assembly.GetManifestResourceStream("preview/preview.js")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static async Task SendAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
