using System.IO;

namespace StaticArchive.Commands;

/// <summary>What the program is run in. The commands know nothing of the process but this, so that tests can run them.</summary>
internal sealed record Surroundings
{
    /// <summary>The folder it is run in.</summary>
    public required string Folder { get; init; }

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where answers come from.</summary>
    public required TextReader In { get; init; }

    /// <summary>Whether a person is there to answer.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Whether results are read on a terminal.</summary>
    public bool ShowsTables { get; init; }

    /// <summary>Whether progress is seen on a terminal.</summary>
    public bool ShowsBars { get; init; }

    /// <summary>The environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The date that a new annotation gets.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.MinValue;

    /// <summary>How the program is called, for sentences that say what to type next.</summary>
    public string Invocation { get; init; } = "staticarchive";

    /// <summary>Those of the process. CI is never asked and sees no bars, whatever it pretends its output to be.</summary>
    public static Surroundings OfProcess()
    {
        var isPerson = Environment.GetEnvironmentVariable("CI") is null or "" or "false";
        return new Surroundings
        {
            Folder = Environment.CurrentDirectory,
            Out = Console.Out,
            Error = Console.Error,
            In = Console.In,
            CanAsk = isPerson && !Console.IsInputRedirected && !Console.IsOutputRedirected,
            ShowsTables = isPerson && !Console.IsOutputRedirected,
            ShowsBars = isPerson && !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
            Today = () => DateOnly.FromDateTime(DateTime.Now),
            Invocation = IsTool(Environment.ProcessPath) || IsStored(AppContext.BaseDirectory) ? "staticarchive" : "dotnet run --project src/StaticArchive --",
        };
    }

    /// <summary>Whether it runs from where `dotnet tool install` keeps tools: <c>~/.dotnet/tools/.store/staticarchive/…</c>.</summary>
    private static bool IsStored(string folder) => folder.Split('/', '\\').Contains(".store", StringComparer.Ordinal);

    private static bool IsTool(string? path) => path is not null && path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0] == "staticarchive";
}
