using System.Threading.Channels;

namespace StaticArchive.Commands.Preview;

/// <summary>Hands the current state to requests and every new one to the pages that listen.</summary>
internal sealed class PreviewBoard
{
    private readonly Lock _gate = new();
    private readonly List<Channel<PreviewState>> _listeners = [];
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PreviewState _state = PreviewState.None;
    private bool _closed;

    /// <summary>The state, once there is one.</summary>
    public async Task<PreviewState> CurrentAsync(CancellationToken stop)
    {
        await _first.Task.WaitAsync(stop);
        lock (_gate)
        {
            return _state;
        }
    }

    /// <summary>Goes on to another state.</summary>
    public void Change(Func<PreviewState, PreviewState> change)
    {
        lock (_gate)
        {
            _state = change(_state);
            _listeners.ForEach(listener => listener.Writer.TryWrite(_state));
        }

        _first.TrySetResult();
    }

    /// <summary>A reader of every state from now on, the current one first.</summary>
    public Channel<PreviewState> Listen()
    {
        var channel = Channel.CreateUnbounded<PreviewState>();
        lock (_gate)
        {
            channel.Writer.TryWrite(_state);
            _listeners.Add(channel);
            if (_closed)
            {
                channel.Writer.TryComplete();
            }
        }

        return channel;
    }

    /// <summary>Forgets a reader.</summary>
    public void Leave(Channel<PreviewState> listener)
    {
        lock (_gate)
        {
            _listeners.Remove(listener);
        }
    }

    /// <summary>Ends all readers, so that an open page does not keep the server from stopping.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _listeners.ForEach(listener => listener.Writer.TryComplete());
        }
    }
}
