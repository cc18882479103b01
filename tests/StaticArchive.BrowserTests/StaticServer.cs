using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using StaticArchive.Commands.Preview;
using StaticArchive.Tests;

namespace StaticArchive.BrowserTests;

/// <summary>
/// Serves a folder as the host of <c>netlify.toml</c> does: its headers, its 404, its redirect to the slash.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticServer(WebApplication app) => _app = app;

    /// <summary>Where it listens, ending in a slash.</summary>
    public string Address =>
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    /// <summary>Starts it on any free port.</summary>
    public static async Task<StaticServer> StartAsync(string folder)
    {
        var headers = HostHeaders.Read();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, folder, headers));
        await app.StartAsync();
        return new StaticServer(app);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string folder, IReadOnlyList<HostHeaders> headers)
    {
        var path = context.Request.Path.Value ?? "/";
        foreach (
            var (name, value) in HostHeaders
                .For(path, headers)
                .Where(header => header.Key != "Strict-Transport-Security")
        )
        {
            context.Response.Headers[name] = value;
        }

        var file = Path.GetFullPath(Path.Combine(folder, path[1..] + (path.EndsWith('/') ? "index.html" : "")));
        if (Directory.Exists(file))
        {
            context.Response.Redirect(path + "/", permanent: true);
            return;
        }

        var found =
            file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file);
        var bytes = await File.ReadAllBytesAsync(
            found ? file : Path.Combine(folder, "404.html"),
            context.RequestAborted
        );
        context.Response.StatusCode = found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        context.Response.ContentType = ContentTypeProvider.GetContentType(found ? file : ".html");
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
