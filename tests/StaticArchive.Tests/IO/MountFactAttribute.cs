using System.ComponentModel;
using System.Diagnostics;

namespace StaticArchive.Tests.IO;

/// <summary>A test that makes a small disk of its own, which only the superuser of a Linux may do.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(Try);

    /// <summary>Skips it for everyone else.</summary>
    public MountFactAttribute() => Skip = CanMount.Value ? null : "only the superuser of a Linux can make a small disk";

    /// <summary>Runs a command; its exit code.</summary>
    public static async Task<int> RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true }
        )!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        using var folder = new TempFolder();
        try
        {
            using var mount = Process.Start(
                new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.Path])
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                }
            )!;
            mount.WaitForExit();
            if (mount.ExitCode != 0)
            {
                return false;
            }

            using var umount = Process.Start("umount", [folder.Path]);
            umount.WaitForExit();
            return umount.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // no such command
        }
    }
}
