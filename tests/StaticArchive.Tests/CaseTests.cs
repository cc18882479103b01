using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using StaticArchive.Tests.Views;

namespace StaticArchive.Tests;

/// <summary>Runs every file of <c>Cases/</c>: one file is one case, found by listing the folder.</summary>
public class CaseTests
{
    /// <summary>Paths below <c>Cases/</c>.</summary>
    public static TheoryData<string> Files()
    {
        var folder = Repository.At("tests", "StaticArchive.Tests", "Cases");
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*.case", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_holds(string file)
    {
        var one = Case.Read(Repository.At("tests", "StaticArchive.Tests", "Cases", file));
        var result = Pipeline.Run(one.Input(), settings => settings, _ => { });
        var actual = one.Expectations()
            .ToDictionary(pair => pair.View, pair => ArchiveViews.Print(pair.View, result), StringComparer.Ordinal);
        Assert.NotEmpty(actual);
        if (Case.Accepts)
        {
            one.Accept(actual);
            return;
        }

        foreach (var (view, expected) in one.Expectations())
        {
            Assert.True(
                expected == actual[view],
                $"{file}: {view} is not as expected (- expected, + found; ACCEPT=1 rewrites the "
                    + $"file)\n{Difference(expected, actual[view])}"
            );
        }
    }

    private static string Difference(string expected, string actual) =>
        string.Join(
            '\n',
            new InlineDiffBuilder(new Differ())
                .BuildDiffModel(expected, actual)
                .Lines.Select(line =>
                    (
                        line.Type switch
                        {
                            ChangeType.Deleted => "- ",
                            ChangeType.Inserted => "+ ",
                            _ => "  ",
                        }
                    ) + line.Text
                )
        );
}
