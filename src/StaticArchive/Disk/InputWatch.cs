using System.IO;
using System.Threading.Channels;
using StaticArchive.Documents;

namespace StaticArchive.OnDisk;

/// <summary>Notices that something below a folder has changed. What has changed it does not say: a build reads everything.</summary>
public sealed class InputWatch : IDisposable
{
    /// <summary>An editor saves in several steps; they are taken as one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher _watcher;

    /// <summary>Begins to watch, or throws a <see cref="FaultException"/>.</summary>
    public InputWatch(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            _watcher.Changed += (_, _) => Note();
            _watcher.Created += (_, _) => Note();
            _watcher.Deleted += (_, _) => Note();
            _watcher.Renamed += (_, _) => Note();
            _watcher.Error += (_, _) => Note(); // too many changes at once to be listed: that is a change as well
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new FaultException(Messages.CannotWatch(new Place(folder), exception.Message.TrimEnd('.')), FaultException.Machine, exception);
        }
    }

    /// <summary>Ends when something has changed and the changes have paused.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(Pause, stop);
        }
        while (_changes.Reader.TryRead(out _));
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();

    private void Note() => _changes.Writer.TryWrite(true);
}
