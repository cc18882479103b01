namespace StaticArchive.Tests.HouseRules;

/// <summary>Says where a rule is broken, in the compiler's form.</summary>
internal static class Violations
{
    /// <summary>Fails with every line of code of which the rule says what is wrong with it.</summary>
    public static void None(IReadOnlyList<SourceCode> files, Func<string, string?> wrong)
    {
        Assert.NotEmpty(files);
        None(
            files
                .SelectMany(file =>
                    file.CodeLines.Select((line, i) => wrong(line) is { } what ? $"{file.Path}({i + 1}): {what}" : null)
                )
                .OfType<string>()
        );
    }

    /// <summary>Fails if there are any.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, $"{all.Count} times:\n{string.Join('\n', all.Take(40))}");
    }
}
