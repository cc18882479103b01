using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>Classes by which scripts find elements, which no template of an archive can have.</summary>
public class PageClassNameTests
{
    /// <summary>Behind these stands a selector in a string: <c>querySelector('.sizes')</c>.</summary>
    private static readonly string[] Finders =
    [
        "querySelector(",
        "querySelectorAll(",
        "closest(",
        "matches(",
        "closed = ",
    ];

    [Fact]
    public void Every_class_that_a_script_looks_for_is_the_pages_own()
    {
        var missing = Directory
            .EnumerateFiles(Repository.At("theme", "js"), "*.js", SearchOption.AllDirectories)
            .SelectMany(file => FindSelectors(File.ReadAllText(file)))
            .SelectMany(FindClasses)
            .Where(name => !PageClassNames.IsReserved(name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Empty(missing);
    }

    private static IEnumerable<string> FindSelectors(string script) =>
        Finders.SelectMany(finder =>
            script
                .Split(finder)
                .Skip(1)
                .Where(rest => rest is ['\'' or '`' or '"', ..])
                .Select(rest => rest[1..].Split(rest[0])[0])
        );

    private static IEnumerable<string> FindClasses(string selector) =>
        string.Concat(selector.Split("${").Select((part, i) => i == 0 ? part : part[(part.IndexOf('}') + 1)..]))
            .Split('.')
            .Skip(1)
            .Select(rest => new string([.. rest.TakeWhile(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-')]))
            .Where(name => name.Length > 0);
}
