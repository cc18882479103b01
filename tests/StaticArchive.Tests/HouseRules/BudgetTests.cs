using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// Lines of one width, files of one screen, methods of one thought. What is over stands below with its reason.
/// </summary>
public class BudgetTests
{
    private const int MaxColumns = 120;
    private const int MaxFileLines = 250;
    private const int MaxMedianFileLines = 60;
    private const int MaxMethodLines = 40;
    private const int MaxMedianMethodLines = 10;
    private const int MaxDecisions = 10;
    private const int MaxParameters = 4;

    /// <summary>Files and methods over a budget: path, or path and name, and why it is better so.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["src/StaticArchive/IO/NativeMethods.cs RenameAt"] = "the system call has five parameters",
    };

    private static readonly IReadOnlyList<SourceCode> Program = SourceCode.Below("src");
    private static readonly IReadOnlyList<SourceCode> All = [.. Program, .. SourceCode.Below("tests")];

    [Fact]
    public void No_line_is_wider_than_a_screen() =>
        Violations.None(
            from file in Tracked.Texts()
            where IsCode(file.Path)
            from line in file.Text.Split('\n').Select((text, i) => (Length: text.TrimEnd('\r').Length, Number: i + 1))
            where line.Length > MaxColumns
            select $"{file.Path}({line.Number}): {line.Length} columns"
        );

    [Fact]
    public void No_file_is_long() =>
        Violations.None(
            All.Where(file => file.Lines.Count > MaxFileLines && !IsException(file.Path))
                .Select(file => $"{file.Path}: {file.Lines.Count} lines")
        );

    [Fact]
    public void Half_of_the_files_are_short() =>
        Assert.InRange(Median(Program.Select(file => file.Lines.Count)), 1, MaxMedianFileLines);

    [Fact]
    public void A_file_holds_one_type_or_a_closed_family() =>
        Violations.None(
            All.Where(file => file.TopLevelTypes.Count() > 1 && !IsException(file.Path))
                .Select(file => $"{file.Path}: {file.TopLevelTypes.Count()} types")
        );

    [Fact]
    public void No_method_is_long() => Violations.None(Over(All, SourceCode.CountLines, MaxMethodLines, "lines"));

    [Fact]
    public void Half_of_the_methods_are_short() =>
        Assert.InRange(
            Median(Program.SelectMany(file => file.Methods).Select(SourceCode.CountLines)),
            1,
            MaxMedianMethodLines
        );

    [Fact]
    public void No_method_decides_much() =>
        Violations.None(Over(All, MethodMetrics.CountDecisions, MaxDecisions, "decisions"));

    /// <summary>A sentence of the tool takes what it names.</summary>
    [Fact]
    public void No_method_takes_many_parameters() =>
        Violations.None(
            Over(
                [.. Program.Where(file => !file.Path.Contains("/MessageCatalog", StringComparison.Ordinal))],
                MethodMetrics.CountParameters,
                MaxParameters,
                "parameters"
            )
        );

    [Fact]
    public void No_tuple_leaves_a_type() =>
        Violations.None(
            from file in Program
            from method in file.Methods.OfType<MethodDeclarationSyntax>()
            where !method.Modifiers.Any(SyntaxKind.PrivateKeyword)
            where method.ReturnType.DescendantNodesAndSelf().Any(node => node is TupleTypeSyntax)
            where !IsException($"{file.Path} {method.Identifier.Text}")
            select $"{file.Path}({SourceCode.LineOf(method)}): {method.Identifier.Text} returns {method.ReturnType}"
        );

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var needed = All.Where(file => file.Lines.Count > MaxFileLines || file.TopLevelTypes.Count() > 1)
            .Select(file => file.Path)
            .Concat(
                from file in All
                from method in file.Methods
                where
                    SourceCode.CountLines(method) > MaxMethodLines
                    || MethodMetrics.CountDecisions(method) > MaxDecisions
                    || MethodMetrics.CountParameters(method) > MaxParameters
                select $"{file.Path} {MethodMetrics.NameOf(method)}"
            );
        Assert.Empty(Exceptions.Keys.Except(needed, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Over(
        IReadOnlyList<SourceCode> files,
        Func<SyntaxNode, int> count,
        int max,
        string unit
    ) =>
        from file in files
        from method in file.Methods
        let number = count(method)
        let name = MethodMetrics.NameOf(method)
        where number > max && !IsException($"{file.Path} {name}")
        select $"{file.Path}({SourceCode.LineOf(method)}): {name} has {number} {unit}";

    private static bool IsException(string name) => Exceptions.ContainsKey(name);

    private static bool IsCode(string path) =>
        (
            path.StartsWith("src/", StringComparison.Ordinal)
            || path.StartsWith("tests/", StringComparison.Ordinal)
            || path.StartsWith("theme/", StringComparison.Ordinal)
        ) && System.IO.Path.GetExtension(path) is ".cs" or ".razor" or ".js" or ".mjs" or ".css";

    private static int Median(IEnumerable<int> numbers)
    {
        var ordered = numbers.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
