using System.Threading.Channels;

namespace StaticArchive.Commands.Preview;

/// <summary>Hands the current state to requests and every new one to the pages that listen.</summary>
internal sealed class PreviewStateBroadcaster
{
    private readonly Lock _lockObject = new();
    private readonly List<Channel<PreviewState>> _subscribers = [];
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PreviewState _state = PreviewState.Empty;
    private bool _closed;

    /// <summary>The state, once there is one.</summary>
    public async Task<PreviewState> CurrentAsync(CancellationToken stop)
    {
        await _first.Task.WaitAsync(stop);
        lock (_lockObject)
        {
            return _state;
        }
    }

    /// <summary>Goes on to another state.</summary>
    public void Update(Func<PreviewState, PreviewState> change)
    {
        lock (_lockObject)
        {
            _state = change(_state);
            _subscribers.ForEach(listener => listener.Writer.TryWrite(_state));
        }

        _first.TrySetResult();
    }

    /// <summary>A reader of every state from now on, the current one first.</summary>
    public Channel<PreviewState> Subscribe()
    {
        var channel = Channel.CreateUnbounded<PreviewState>();
        lock (_lockObject)
        {
            channel.Writer.TryWrite(_state);
            _subscribers.Add(channel);
            if (_closed)
            {
                channel.Writer.TryComplete();
            }
        }

        return channel;
    }

    /// <summary>Forgets a reader.</summary>
    public void Unsubscribe(Channel<PreviewState> listener)
    {
        lock (_lockObject)
        {
            _subscribers.Remove(listener);
        }
    }

    /// <summary>Ends all readers, so that an open page does not keep the server from stopping.</summary>
    public void Complete()
    {
        lock (_lockObject)
        {
            _closed = true;
            _subscribers.ForEach(listener => listener.Writer.TryComplete());
        }
    }
}
