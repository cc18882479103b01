namespace StaticArchive.Tests.HouseRules;

/// <summary>Methods are measured as a reader would.</summary>
public class MethodMetricsTests
{
    [Theory]
    [InlineData("int A() => 1;", 0)]
    [InlineData("int A(bool b) => b ? 1 : 2;", 1)]
    [InlineData("bool A(bool b, bool c) { if (b && c || !b) { return true; } return false; }", 3)]
    [InlineData("int A(int b) => b switch { 1 => 2, 2 => 3, _ => 4 };", 3)]
    [InlineData("void A() { foreach (var b in c) { while (d) { } } try { } catch { } }", 3)]
    [InlineData("string A(string? b) => b ?? \"c && d\"; // || e", 1)]
    public void Decisions_are_counted(string method, int decisions) =>
        Assert.Equal(decisions, MethodMetrics.CountDecisions(Method(method)));

    [Fact]
    public void A_local_function_counts_for_itself()
    {
        var method = Method("void A() { B(); int B() => c ? 1 : 2; }");
        Assert.Equal(0, MethodMetrics.CountDecisions(method));
    }

    [Fact]
    public void Lines_and_parameters_are_counted_without_the_comment_above()
    {
        var method = Method(
            "/// <summary>A.</summary>\nint A(int a, Func<int, int> b,\n    (int, int) c)\n{\n    return 1;\n}"
        );
        Assert.Equal(
            ("A", 5, 3),
            (MethodMetrics.NameOf(method), SourceCode.CountLines(method), MethodMetrics.CountParameters(method))
        );
    }

    private static Microsoft.CodeAnalysis.SyntaxNode Method(string method) =>
        new SourceCode("x.cs", $"class X\n{{\n{method}\n}}").Methods.First();
}
