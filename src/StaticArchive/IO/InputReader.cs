using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// Reads the input folder. Links are never followed, so that nothing outside the folder gets into the site.
/// </summary>
internal static class InputReader
{
    /// <summary>A text of this size would be two hundred papers in one file.</summary>
    private const long MaxFileSize = 64_000_000;

    /// <summary>
    /// What stands for a sidecar that is not read, a link or a giant: no YAML, so that its paper is held back. It may
    /// say that the paper is withdrawn.
    /// </summary>
    private static readonly byte[] UnreadSidecar = "[ not read"u8.ToArray();

    private const int MaxAttempts = 3;

    private static readonly EnumerationOptions AllEntries = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>
    /// All files, or a <see cref="FatalErrorException"/> where the disk does not give one of them or the list of a
    /// folder: a site made of the rest would be published with papers missing, or with one that a sidecar withdraws. A
    /// file that went away between the list and the reading is no fault: the next list no longer has it.
    /// </summary>
    public static IReadOnlyList<InputFile> ReadWhole(string input, ICollection<Message> messages)
    {
        for (var attempt = 1; ; attempt++)
        {
            var found = new List<Message>();
            var files = Read(input, found);
            if (found.Where(IsDiskFault).Order().FirstOrDefault() is not { } fault)
            {
                found.ForEach(messages.Add);
                return files;
            }

            if (attempt == MaxAttempts)
            {
                throw new FatalErrorException(
                    MessageCatalog.InputNotWhole(fault.Location, fault.Text, found.Count(IsDiskFault)),
                    FatalErrorException.MachineExitCode
                );
            }
        }
    }

    private static bool IsDiskFault(Message message) =>
        message.Code is MessageCatalog.FileDisappearedCode or MessageCatalog.FileUnreadableCode;

    /// <summary>All files that can be read, in ordinal order of their paths.</summary>
    public static IReadOnlyList<InputFile> Read(string input, ICollection<Message> messages)
    {
        var found = new List<(string Path, FileInfo? File)>();
        List(new DirectoryInfo(input), "input", found, messages);
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var files = new List<InputFile>(found.Count);
        foreach (var (path, file) in found)
        {
            if (ReadFile(path, file, messages) is { } read)
            {
                files.Add(read);
            }
        }

        return files;
    }

    private static void List(
        DirectoryInfo folder,
        string path,
        List<(string Path, FileInfo? File)> found,
        ICollection<Message> messages
    )
    {
        try
        {
            foreach (
                var entry in folder
                    .EnumerateFileSystemInfos("*", AllEntries)
                    .Where(entry => !IsTemporaryFile(entry.Name))
            )
            {
                var name = path + "/" + entry.Name;
                if (entry.LinkTarget is not null)
                {
                    messages.Add(MessageCatalog.SymbolicLinkSkipped(new SourceLocation(name)));
                    found.Add((name, null));
                }
                else if (entry is DirectoryInfo inner)
                {
                    List(inner, name, found, messages);
                }
                else
                {
                    found.Add((name, (FileInfo)entry));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Add(CreateMessage(path, exception));
        }
    }

    private static InputFile? ReadFile(string path, FileInfo? file, ICollection<Message> messages)
    {
        var unread = SidecarName.IsLikely(path) ? new InputFile(path, UnreadSidecar) : null;
        if (file is null)
        {
            return unread;
        }

        try
        {
            if (file.Length > MaxFileSize)
            {
                messages.Add(MessageCatalog.InputFileTooLarge(new SourceLocation(path), file.Length / 1_000_000));
                return unread;
            }

            // Opening a named pipe waits for a writer, perhaps for ever; pipes, sockets and devices have no length.
            return new InputFile(path, file.Length == 0 ? default : ReloadableBytes.Read(path, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Add(CreateMessage(path, exception));
            return null;
        }
    }

    private static Message CreateMessage(string path, Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => path.Contains('\uFFFD')
                ? MessageCatalog.FileNameNotUtf8(new SourceLocation(path))
                : MessageCatalog.FileDisappeared(new SourceLocation(path)),
            _ => MessageCatalog.FileUnreadable(
                new SourceLocation(path),
                exception is UnauthorizedAccessException ? "access is denied" : exception.Message.TrimEnd('.')
            ),
        };

    /// <summary>
    /// Files that editors and file managers leave behind: <c>.DS_Store</c>, <c>.paper.md.swp</c>, <c>paper.md~</c>,
    /// <c>#paper.md#</c>.
    /// </summary>
    private static bool IsTemporaryFile(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#') || name is "Thumbs.db" or "desktop.ini";
}
