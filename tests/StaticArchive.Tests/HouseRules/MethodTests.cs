namespace StaticArchive.Tests.HouseRules;

/// <summary>Methods are measured as a reader would.</summary>
public class MethodTests
{
    [Fact]
    public void Bodies_expressions_and_parameters_are_counted()
    {
        var file = new SourceText(
            "x.cs",
            [
                "class X",
                "{",
                "    public int A(int a, Func<int, int> b, (int, int) c = default)",
                "    {",
                "        if (a > 0)",
                "        {",
                "        }",
                "    }",
                "",
                "    private static int B() =>",
                "        1",
                "        + 2;",
                "",
                "    public (int, int) Pair { get; init; }",
                "",
                "    private readonly List<int> _c = new(3);",
                "}",
            ]
        );
        Assert.Equal([new Method("A", 3, 6, 3, false), new Method("B", 10, 3, 0, false)], Method.In(file));
    }
}
