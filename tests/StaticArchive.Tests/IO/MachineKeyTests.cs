using StaticArchive.IO;

namespace StaticArchive.Tests.IO;

/// <summary>The key of a machine is made once, is nobody else's, and comes with no archive.</summary>
public class MachineKeyTests
{
    [Fact]
    public void It_is_made_once()
    {
        using var machine = new TempFolder();
        using var archive = new TempFolder();
        var key = MachineKey.Open(machine.Path, archive.Path);
        Assert.Equal(32, key!.Length);
        Assert.Equal(key, MachineKey.Open(machine.Path, archive.Path));
        var file = Assert.Single(Directory.GetFiles(machine.At("StaticArchive")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        using var other = new TempFolder();
        Assert.NotEqual(key, MachineKey.Open(other.Path, archive.Path));
    }

    [Fact]
    public void Builds_that_begin_at_once_have_one_key()
    {
        using var machine = new TempFolder();
        using var archive = new TempFolder();
        var keys = Enumerable
            .Range(0, 16)
            .AsParallel()
            .WithDegreeOfParallelism(16)
            .Select(_ => Convert.ToHexString(MachineKey.Open(machine.Path, archive.Path)!))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Single(keys);
        Assert.Single(Directory.GetFiles(machine.At("StaticArchive")));
    }

    [Fact]
    public void None_is_taken_from_the_archive_or_from_a_repository()
    {
        using var archive = new TempFolder();
        archive.Write("home/StaticArchive/cache.key", new string('k', 32));
        Assert.Null(MachineKey.Open(archive.At("home"), archive.Path));

        using var home = new TempFolder();
        GitRepository.Run(home.Path, "init", "--quiet");
        home.Write("StaticArchive/cache.key", new string('k', 32));
        Assert.NotNull(MachineKey.Open(home.Path, archive.Path));
        GitRepository.Run(home.Path, "add", ".");
        Assert.Null(MachineKey.Open(home.Path, archive.Path));
    }

    [Fact]
    public void Where_none_can_be_made_there_is_none()
    {
        using var machine = new TempFolder();
        using var archive = new TempFolder();
        Assert.Null(MachineKey.Open(null, archive.Path));
        Assert.Null(MachineKey.Open("", archive.Path));
        Assert.Null(MachineKey.Open("share", archive.Path));
        Assert.Null(MachineKey.Open(machine.Write("file", "in the way"), archive.Path));
        machine.Write("short/StaticArchive/cache.key", "short");
        Assert.Null(MachineKey.Open(machine.At("short"), archive.Path));
    }

    [UnixFact]
    public void A_link_to_a_file_is_no_key()
    {
        using var machine = new TempFolder();
        using var archive = new TempFolder();
        Directory.CreateDirectory(machine.At("StaticArchive"));
        File.CreateSymbolicLink(machine.At("StaticArchive", "cache.key"), archive.Write("known", new string('k', 32)));
        Assert.Null(MachineKey.Open(machine.Path, archive.Path));
    }
}
