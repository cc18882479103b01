using System.Diagnostics;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.HouseRules;

/// <summary>What the host runs: with programs of the same names that only note that they were called.</summary>
public class PublishScriptTests
{
    private const string Builder = "#!/bin/sh\n[ \"$1\" = --version ] || { mkdir -p output; echo \"$@\" >asked; }\n";

    [UnixTheory]
    [InlineData("production", false)]
    [InlineData("", false)]
    [InlineData("deploy-preview", true)]
    [InlineData("branch-deploy", true)]
    public void What_is_only_proposed_is_not_indexed(string context, bool isHidden)
    {
        using var folder = new TempFolder();
        Write(folder, "dotnet", Builder);
        Assert.Equal(0, Publish(folder, context));
        Assert.Equal(
            "run --project src/StaticArchive -- build --base-url https://a.example/\n",
            File.ReadAllText(folder.At("asked"))
        );
        var headers = folder.At("output", "_headers");
        Assert.Equal(
            isHidden ? "\n/*\n  X-Robots-Tag: noindex\n" : "",
            File.Exists(headers) ? File.ReadAllText(headers) : ""
        );
    }

    [UnixFact]
    public void Another_installer_than_the_known_one_is_not_run()
    {
        using var folder = new TempFolder();
        Write(folder, "dotnet", "#!/bin/sh\nexit 1\n");
        Write(folder, "curl", "#!/bin/sh\nfor last; do :; done\necho 'touch \"$ROOT/ran\"' >\"$last\"\n");
        Assert.Equal(1, Publish(folder, "production"));
        Assert.False(File.Exists(folder.At("ran")));
    }

    private static void Write(TempFolder folder, string name, string text)
    {
        var path = folder.Write("bin/" + name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    private static int Publish(TempFolder folder, string context)
    {
        folder.Write(".ci/publish", File.ReadAllText(Repository.At(".ci", "publish")));
        var start = new ProcessStartInfo("bash", [folder.At(".ci", "publish"), "--base-url", "https://a.example/"])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment =
            {
                ["PATH"] = folder.At("bin") + ":" + Environment.GetEnvironmentVariable("PATH"),
                ["DOTNET_ROOT"] = folder.At("bin"),
                ["ROOT"] = folder.Path,
                ["CONTEXT"] = context,
            },
        };
        using var publish = Process.Start(start)!;
        publish.StandardError.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode;
    }
}
