using StaticArchive.Commands;
using StaticArchive.Commands.Hosting;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Commands;

/// <summary>Runs commands in this process, in a folder of their own, with an environment that is the test's.</summary>
internal sealed class Shell : IDisposable
{
    /// <summary>Where commands run.</summary>
    public TempFolder Folder { get; } = new();

    /// <summary>Environment variables.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>What a person would type when asked; null for nobody there.</summary>
    public string? Answers { get; set; }

    /// <summary>Exit code, results and messages of a command.</summary>
    public async Task<(int Exit, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(Answers ?? "");
        var exit = await CommandLine.RunAsync(arguments, Around(output, error, input));
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Surroundings that write there.</summary>
    public HostEnvironment Around(TextWriter output, TextWriter error, TextReader input) =>
        new()
        {
            CurrentDirectory = Folder.Path,
            Out = output,
            Error = error,
            In = input,
            IsInteractive = Answers is not null,
            GetVariable = name => Variables.GetValueOrDefault(name),
            Today = () => new DateOnly(2020, 2, 29),
        };

    /// <inheritdoc/>
    public void Dispose() => Folder.Dispose();
}
