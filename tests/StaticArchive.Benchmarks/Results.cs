namespace StaticArchive.Benchmarks;

/// <summary>RESULTS.md beside the benchmarks: a part for each command, written by the command itself.</summary>
internal static class Results
{
    private const string Heading = "## ";

    /// <summary>Puts what a command printed in the place of what it printed before.</summary>
    /// <param name="command">The command.</param>
    /// <param name="text">What it printed.</param>
    public static void Write(string command, string text)
    {
        var path = Path.Combine(Folder(), "RESULTS.md");
        var parts = (
            File.Exists(path)
                ? File.ReadAllText(path)
                : (
                    "# Results\n\nWritten by the commands with `--record`; the machine and the day stand over "
                    + "each table.\n"
                )
        )
            .ReplaceLineEndings("\n")
            .Split("\n" + Heading)
            .ToList();
        parts.RemoveAll(part => part.StartsWith(command + "\n", StringComparison.Ordinal));
        parts.Add($"{command}\n\n{text}\n");
        File.WriteAllText(path, string.Join("\n" + Heading, parts));
    }

    /// <summary>The day and the machine.</summary>
    public static string Machine() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, "
                + $"{System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}"
        );

    /// <summary>The folder of the benchmarks' project, upwards from where they run.</summary>
    private static string Folder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "StaticArchive.Benchmarks.csproj")))
            {
                return folder;
            }
        }

        return Environment.CurrentDirectory;
    }
}
