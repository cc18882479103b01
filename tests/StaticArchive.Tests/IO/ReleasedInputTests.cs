using System.Runtime.CompilerServices;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.Tests.IO;

/// <summary>Files of the input whose bytes were let go, to be read again where they are asked for.</summary>
public class ReleasedInputTests
{
    [Fact]
    public void Bytes_come_back_as_they_were()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/a.md", "# One paper");
        var file = ReadAndRelease(folder);
        Assert.Equal("# One paper"u8, file.Bytes.Span);
        Assert.Equal(11, file.Bytes.Length);
    }

    [Fact]
    public void Empty_file_stays_empty()
    {
        using var folder = new TempFolder();
        folder.Write("input/papers/a.md", "");
        Assert.True(ReadAndRelease(folder).Bytes.IsEmpty);
    }

    [Theory]
    [InlineData("# Another paper, longer than it was")]
    [InlineData("# Two paper")]
    public void File_that_changed_is_refused(string text)
    {
        using var folder = new TempFolder();
        var path = folder.Write("input/papers/a.md", "# One paper");
        var file = ReadAndRelease(folder);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(2)); // some disks count in whole seconds
        var fault = Assert.Throws<FatalErrorException>(() => file.Bytes.Span.Length);
        Assert.Equal(("SA0693", "input/papers/a.md"), (fault.Diagnostic.Code, fault.Diagnostic.Location.Path));
    }

    [Fact]
    public void File_that_went_away_is_refused()
    {
        using var folder = new TempFolder();
        var path = folder.Write("input/papers/a.md", "# One paper");
        var file = ReadAndRelease(folder);
        File.Delete(path);
        Assert.Equal(
            FatalErrorException.MachineExitCode,
            Assert.Throws<FatalErrorException>(() => file.Bytes.Span.Length).ExitCode
        );
    }

    /// <summary>On a stack of its own, so that nothing here keeps the bytes alive.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static InputFile ReadAndRelease(TempFolder folder)
    {
        var file = Assert.Single(FileSystem.ReadWhole(folder.At("input"), []));
        FileSystem.ReleaseBytes([file]);
        GC.Collect();
        return file;
    }
}
