using StaticArchive.IO;

namespace StaticArchive.Tests.IO;

/// <summary>What git tracks is known without git, whatever the format of its index.</summary>
public class GitIndexTests
{
    [Theory]
    [InlineData("sha1", "2")]
    [InlineData("sha1", "4")]
    [InlineData("sha256", "2")]
    [InlineData("sha256", "4")]
    public void What_was_added_is_tracked_and_nothing_else(string hash, string version)
    {
        using var folder = new TempFolder();
        GitRepository.Run(folder.Path, "init", "--quiet", "--object-format=" + hash);
        Assert.False(GitIndex.IsTracked(folder.At("cache")));
        folder.Write("é/cabbage.txt", "a");
        folder.Write("é/cache/index.kept", "b");
        folder.Write("é/cache/lock", "c");
        folder.Write("é/" + new string('x', 200) + "/" + new string('y', 200), "d");
        folder.Write("plain/cache/index.kept", "e");
        GitRepository.Run(folder.Path, "add", "é");
        GitRepository.Run(folder.Path, "update-index", "--index-version", version);
        Assert.True(GitIndex.IsTracked(folder.At("é", "cache")));
        Assert.True(GitIndex.IsTracked(folder.At("é", "Cache")));
        Assert.True(GitIndex.IsTracked(folder.At("é", "cache", "lock")));
        Assert.False(GitIndex.IsTracked(folder.At("é", "cab")));
        Assert.False(GitIndex.IsTracked(folder.At("plain", "cache")));
    }

    [Fact]
    public void A_name_that_is_only_meant_to_be_added_is_tracked()
    {
        using var folder = New();
        GitRepository.Run(folder.Path, "add", "--intent-to-add", "cache/index.kept");
        Assert.True(GitIndex.IsTracked(folder.At("cache")));
        Assert.False(GitIndex.IsTracked(folder.At("cach")));
    }

    [Fact]
    public void A_second_work_tree_has_an_index_of_its_own()
    {
        using var folder = New();
        GitRepository.Run(folder.Path, "add", "cache");
        GitRepository.Run(folder.Path, "commit", "--quiet", "-m", "Add a cache");
        GitRepository.Run(folder.Path, "rm", "-r", "--quiet", "cache");
        GitRepository.Run(folder.Path, "worktree", "add", "--quiet", "second");
        Assert.True(GitIndex.IsTracked(folder.At("second", "cache")));
        Assert.False(GitIndex.IsTracked(folder.At("cache")));
    }

    [Fact]
    public void A_folder_that_is_a_repository_of_its_own_is_tracked()
    {
        using var folder = New();
        GitRepository.Run(folder.At("cache"), "init", "--quiet");
        GitRepository.Run(folder.At("cache"), "add", ".");
        GitRepository.Run(folder.At("cache"), "commit", "--quiet", "-m", "Make a cache");
        GitRepository.Run(folder.Path, "-c", "advice.addEmbeddedRepo=false", "add", "cache");
        Assert.True(GitIndex.IsTracked(folder.At("cache")));
    }

    [Fact]
    public void Where_the_index_is_not_understood_everything_counts_as_tracked()
    {
        using var split = New();
        GitRepository.Run(split.Path, "update-index", "--split-index");
        Assert.True(GitIndex.IsTracked(split.At("cache")));

        using var folder = New();
        GitRepository.Run(folder.Path, "add", "cache");
        var bytes = File.ReadAllBytes(folder.At(".git", "index"));
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(folder.At(".git", "index"), bytes[..length]);
            Assert.True(GitIndex.IsTracked(folder.At("cache")));
        }
    }

    private static TempFolder New()
    {
        var folder = new TempFolder();
        GitRepository.Run(folder.Path, "init", "--quiet");
        folder.Write("cache/index.kept", "a");
        return folder;
    }
}
