using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace StaticArchive.Commands.Preview;

/// <summary>Tells an open page of every new state, as server-sent events.</summary>
/// <param name="states">Where states come from.</param>
internal sealed class PreviewEventStream(PreviewStateBroadcaster states)
{
    /// <summary>Sends until the page goes or the preview ends.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var listener = states.Subscribe();
        try
        {
            context.Response.ContentType = "text/event-stream";
            await foreach (var state in listener.Reader.ReadAllAsync(context.RequestAborted))
            {
                if (!ReferenceEquals(state, PreviewState.Empty))
                {
                    await context.Response.WriteAsync(
                        $"event: state\ndata: {ToJson(state)}\n\n",
                        context.RequestAborted
                    );
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page was closed or left.
        }
        finally
        {
            states.Unsubscribe(listener);
        }
    }

    private static string ToJson(PreviewState state) =>
        JsonSerializer.Serialize(
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["generation"] = state.Generation,
                ["stale"] = state.IsStale,
                ["messages"] = state.Messages.Select(message => message.ToString()).ToList(),
            }
        );
}
