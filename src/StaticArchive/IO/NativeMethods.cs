using System.Runtime.InteropServices;

namespace StaticArchive.IO;

/// <summary>
/// Two system calls that .NET has no name for. Where they are missing there is a slower way, so failure is an answer.
/// </summary>
internal static class NativeMethods
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a second name to a file, without copying it; false where that cannot be done.</summary>
    public static bool TryLink(string existing, string name)
    {
        try
        {
            return !OperatingSystem.IsWindows() && Link(existing, name) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Swaps two folders in one step (Linux); false where that cannot be done.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux()
                && Directory.Exists(one)
                && Directory.Exists(other)
                && RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport(
        "libc",
        EntryPoint = "link",
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true
    )]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string name
    );

    [DllImport(
        "libc",
        EntryPoint = "renameat2",
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true
    )]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt(
        int oneFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags
    );
}
