using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Preview;

/// <summary>The preview's web server, on this machine's own loopback address and nowhere else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly PreviewStateBroadcaster _states;

    private PreviewServer(WebApplication app, PreviewStateBroadcaster states, string address) =>
        (_app, _states, Address) = (app, states, address);

    /// <summary>Where it listens, ending in a slash.</summary>
    public string Address { get; }

    /// <summary>Starts it; port 0 takes any free one.</summary>
    public static async Task<PreviewServer> StartAsync(int port, PreviewStateBroadcaster states, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, port);
            });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.Run(new PreviewRequestHandler(states).HandleAsync);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception exception)
            when (exception is IOException or AddressInUseException or System.Net.Sockets.SocketException)
        {
            await app.DisposeAsync();
            throw new FatalErrorException(
                MessageCatalog.PortInUse(port, (exception.InnerException ?? exception).Message.TrimEnd('.')),
                FatalErrorException.MachineExitCode,
                exception
            );
        }

        var address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return new PreviewServer(app, states, address + "/");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _states.Complete();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
