using System.Reflection;
using System.Text.RegularExpressions;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.HouseRules;

/// <summary>What lies in the repository, and what its files say.</summary>
public class RepositoryTests
{
    private static readonly string[] TopLevel =
    [
        ".ci",
        ".config",
        ".csharpierignore",
        ".editorconfig",
        ".gitattributes",
        ".github",
        ".gitignore",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "Directory.Build.props",
        "Directory.Packages.props",
        "LICENSE",
        "README.md",
        "StaticArchive.sln",
        "global.json",
        "input",
        "netlify.toml",
        "src",
        "tests",
        "theme",
    ];

    [Fact]
    public void The_top_level_holds_what_was_agreed_and_nothing_else() =>
        Assert.Empty(
            Tracked
                .Files.Select(path => path.Split('/')[0])
                .Distinct(StringComparer.Ordinal)
                .Except(TopLevel, StringComparer.Ordinal)
        );

    [Fact]
    public void Nothing_is_left_to_be_done_later() =>
        Violations.None(Lines(["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X:", "NotImplemented" + "Exception"]));

    [Fact]
    public void Nothing_names_a_package_registry_or_a_path_of_one_machine() =>
        Violations.None(
            Lines([
                    "api.nuget" + ".org",
                    "registry.npmjs" + ".org",
                    "pypi" + ".org",
                    "deb.debian" + ".org",
                    "/ro" + "ot/",
                    "/ho" + "me/",
                    "/wo" + "rk/",
                    "/tmp/" + "w/",
                    "C:\\Us" + "ers",
                ])
                .Where(line => !line.StartsWith("input/timeline/", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_message_has_a_code_of_its_own()
    {
        var codes = SourceCode
            .Below("src/StaticArchive.Model/Messages")
            .Where(file => file.Path.Contains("/MessageCatalog", StringComparison.Ordinal))
            .SelectMany(file => file.Lines)
            .SelectMany(line =>
                Regex.Matches(line, "\"SA[0-9]{4}\"", RegexOptions.NonBacktracking).Select(match => match.Value)
            )
            .ToList();
        Assert.NotEmpty(codes);
        Assert.Empty(
            codes
                .GroupBy(code => code, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
    }

    [Fact]
    public void Messages_are_made_nowhere_else() =>
        Violations.None(
            [
                .. SourceCode
                    .Below("src")
                    .Where(file =>
                        !file.Path.StartsWith("src/StaticArchive.Model/Messages/Message", StringComparison.Ordinal)
                    ),
            ],
            line => line.Contains("new Message(", StringComparison.Ordinal) ? "new Message(" : null
        );

    [Fact]
    public void Every_sentence_says_something_and_ends()
    {
        var factories = typeof(MessageCatalog)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == typeof(Message))
            .ToList();
        Assert.NotEmpty(factories);
        foreach (var factory in factories)
        {
            var message = (Message)factory.Invoke(null, [.. factory.GetParameters().Select(Sample)])!;
            Assert.Matches("^SA0[1-6][0-9]{2}$", message.Code);
            Assert.True(
                message.Text.TrimEnd().EndsWith('.') || message.Text.EndsWith('?'),
                $"{factory.Name}: \"{message.Text}\" is no sentence"
            );
        }
    }

    [Fact]
    public void The_types_of_a_station_stand_in_its_namespace() =>
        Violations.None(
            SourceCode
                .Below("src")
                .Select(file =>
                    (
                        file.Path,
                        Declared: file.CodeLines.FirstOrDefault(line =>
                            line.StartsWith("namespace ", StringComparison.Ordinal)
                        )
                    )
                )
                .Where(file => file.Declared is not null && file.Declared != "namespace " + Namespace(file.Path) + ";")
                .Select(file => $"{file.Path}: {file.Declared} is not {Namespace(file.Path)}")
        );

    private static string Namespace(string path) => string.Join('.', path.Split('/')[1..^1]);

    private static object? Sample(ParameterInfo parameter) =>
        parameter.ParameterType switch
        {
            var type when type == typeof(string) => "x",
            var type when type == typeof(SourceLocation) => new SourceLocation("input/x", 1, 1),
            var type when type == typeof(Exception) => new InvalidOperationException("x"),
            var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x", "y" },
            { IsValueType: true } type => Activator.CreateInstance(type),
            _ => null,
        };

    private static IEnumerable<string> Lines(string[] words) =>
        from file in Tracked.Texts()
        from line in file.Text.Split('\n').Select((text, i) => (Text: text, Number: i + 1))
        from word in words
        where line.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path}({line.Number}): {word}";
}
