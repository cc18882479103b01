using System.Threading.Channels;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// Notices that something below a folder has changed. What has changed it does not say: a build reads everything.
/// </summary>
public sealed class InputWatcher : IDisposable
{
    /// <summary>An editor saves in several steps; they are taken as one.</summary>
    private static readonly TimeSpan DebounceInterval = TimeSpan.FromMilliseconds(60);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly FileSystemWatcher _watcher;

    /// <summary>Begins to watch, or throws a <see cref="FatalErrorException"/>.</summary>
    public InputWatcher(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            _watcher.Changed += (_, _) => OnChanged();
            _watcher.Created += (_, _) => OnChanged();
            _watcher.Deleted += (_, _) => OnChanged();
            _watcher.Renamed += (_, _) => OnChanged();
            _watcher.Error += (_, _) => OnChanged(); // too many changes at once to be listed: that is a change as well
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new FatalErrorException(
                MessageCatalog.CannotWatch(new SourceLocation(folder), exception.Message.TrimEnd('.')),
                FatalErrorException.MachineExitCode,
                exception
            );
        }
    }

    /// <summary>Ends when something has changed and the changes have paused.</summary>
    public async Task WaitForChangeAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(DebounceInterval, stop);
        } while (_changes.Reader.TryRead(out _));
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher.Dispose();

    private void OnChanged() => _changes.Writer.TryWrite(true);
}
