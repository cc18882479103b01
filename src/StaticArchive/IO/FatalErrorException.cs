using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>Something that stops the program. Carries what to say and the exit code.</summary>
/// <param name="report">What to say.</param>
/// <param name="exitCode"><see cref="UsageExitCode"/> or <see cref="MachineExitCode"/>.</param>
/// <param name="cause">What happened underneath.</param>
public sealed class FatalErrorException(Message report, int exitCode, Exception? cause = null)
    : Exception(report.ToString(), cause)
{
    /// <summary>Exit code of wrong usage.</summary>
    public const int UsageExitCode = 2;

    /// <summary>Exit code of a fault of the machine or the program.</summary>
    public const int MachineExitCode = 3;

    /// <summary>What to say.</summary>
    public Message Diagnostic { get; } = report;

    /// <summary>The exit code.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>
    /// Does something that writes below a path; what the system says against it comes out as one of these.
    /// </summary>
    public static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (FromWriteFailure(path, exception) is not null)
        {
            throw FromWriteFailure(path, exception)!;
        }
    }

    private static FatalErrorException? FromWriteFailure(string path, Exception exception)
    {
        var inner = exception is AggregateException { InnerExceptions: [var first, ..] } ? first : exception;
        var location = new SourceLocation(path);
        return inner switch
        {
            FatalErrorException fault => fault,
            IOException io when IsDiskFull(io) => new FatalErrorException(
                MessageCatalog.DiskFull(location),
                MachineExitCode,
                inner
            ),
            IOException or UnauthorizedAccessException => new FatalErrorException(
                MessageCatalog.CannotWrite(location, inner.Message.TrimEnd('.')),
                MachineExitCode,
                inner
            ),
            _ => null,
        };
    }

    /// <summary>ENOSPC and EDQUOT on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</summary>
    private static bool IsDiskFull(IOException exception) =>
        OperatingSystem.IsWindows() ? (exception.HResult & 0xFFFF) is 0x70 or 0x27 : exception.HResult is 28 or 122;
}
