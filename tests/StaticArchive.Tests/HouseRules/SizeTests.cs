namespace StaticArchive.Tests.HouseRules;

/// <summary>Files of one screen, methods of one thought. What is longer stands below with its reason.</summary>
public class SizeTests
{
    private const int LongestFile = 250;
    private const int MedianFile = 60;
    private const int LongestMethod = 40;
    private const int MostParameters = 4;

    /// <summary>Files and methods over the limit: path, or path and name, and why it is better so.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["src/StaticArchive/Ingest/Cleaning/ReferenceOpening.cs Match"] =
            "a scanner: its states are its variables, and cut in two they would have to be passed about",
        ["src/StaticArchive/Ingest/Records/AnnotationReader.cs Make"] =
            "what the file's name, its front matter and its body say",
        ["src/StaticArchive/Publish/Html/Body/BodyWriter.cs Block"] = "one arm for each kind of block",
        ["src/StaticArchive/Publish/Html/MarkdownText.cs Convert"] =
            "parse, tame each node, render: one thing after another",
        ["src/StaticArchive/Publish/Html/Body/InlineWriter.cs Close"] = "the state of the scan it ends",
        ["src/StaticArchive/Disk/Native.cs RenameAt"] = "the system call has five",
    };

    [Fact]
    public void No_file_is_long() =>
        Violations.None(
            All()
                .Where(file => file.Lines.Count > LongestFile && !Exceptions.ContainsKey(file.Path))
                .Select(file => $"{file.Path}: {file.Lines.Count} lines")
        );

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = SourceText.Below("src/StaticArchive").Select(file => file.Lines.Count).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, MedianFile);
    }

    [Fact]
    public void No_method_is_long() =>
        Violations.None(
            All()
                .SelectMany(file =>
                    Method
                        .In(file)
                        .Where(method =>
                            method.Length > LongestMethod && !Exceptions.ContainsKey($"{file.Path} {method.Name}")
                        )
                        .Select(method => $"{file.Path}({method.Line}): {method.Name} has {method.Length} lines")
                )
        );

    /// <summary>A record may hold what it holds, and a sentence of the tool names what it names.</summary>
    [Fact]
    public void No_method_takes_many_parameters() =>
        Violations.None(
            SourceText
                .Below("src/StaticArchive")
                .SelectMany(file =>
                    Method
                        .In(file)
                        .Where(method =>
                            !method.IsRecord
                            && !file.Path.Contains("/Messages", StringComparison.Ordinal)
                            && method.Parameters > MostParameters
                            && !Exceptions.ContainsKey($"{file.Path} {method.Name}")
                        )
                        .Select(method => $"{file.Path}({method.Line}): {method.Name} takes {method.Parameters}")
                )
        );

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var needed = All()
            .Where(file => file.Lines.Count > LongestFile)
            .Select(file => file.Path)
            .Concat(
                All()
                    .SelectMany(file =>
                        Method
                            .In(file)
                            .Where(method => method.Length > LongestMethod || method.Parameters > MostParameters)
                            .Select(method => $"{file.Path} {method.Name}")
                    )
            );
        Assert.Empty(Exceptions.Keys.Except(needed, StringComparer.Ordinal));
    }

    private static IReadOnlyList<SourceText> All() => [.. SourceText.Below("src"), .. SourceText.Below("tests")];
}
