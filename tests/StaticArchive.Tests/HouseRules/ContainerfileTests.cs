namespace StaticArchive.Tests.HouseRules;

/// <summary>The container file, read as text: machines that run the tests seldom have an engine to build it.</summary>
public class ContainerfileTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.At("src", "StaticArchive", "Containerfile"));

    [Fact]
    public void It_runs_the_program_that_it_has_published_and_copied()
    {
        var published = Word("RUN dotnet publish ", ^1);
        var copied = Word("COPY --from=build ", ^1);
        Assert.Equal(published, Word("COPY --from=build ", ^2));
        Assert.Equal($"ENTRYPOINT [\"dotnet\", \"{copied}/StaticArchive.dll\"]", Lines.Last(line => line.Length > 0));
        Assert.True(Directory.Exists(Repository.At(Word("RUN dotnet publish ", 3))));
    }

    [Fact]
    public void It_has_the_framework_that_the_program_is_built_for_and_is_not_run_by_root()
    {
        var framework = Environment.Version.Major;
        Assert.Contains(Lines, line => line.Contains($"dotnet-sdk-{framework}.0", StringComparison.Ordinal));
        Assert.Contains(Lines, line => line.Contains($"aspnetcore-runtime-{framework}.0", StringComparison.Ordinal));
        var user = Array.FindLastIndex(Lines, line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.True(user > Array.FindLastIndex(Lines, line => line.StartsWith("RUN ", StringComparison.Ordinal)));
        Assert.NotEqual("USER root", Lines[user]);
    }

    private static string Word(string start, Index index) =>
        Lines.Single(line => line.StartsWith(start, StringComparison.Ordinal)).Split(' ')[index];
}
