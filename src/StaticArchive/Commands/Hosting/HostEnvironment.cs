using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Hosting;

/// <summary>
/// What the program is run in. The commands know nothing of the process but this, so that tests can run them.
/// </summary>
internal sealed record HostEnvironment
{
    /// <summary>The folder it is run in.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where messages and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where answers come from.</summary>
    public required TextReader In { get; init; }

    /// <summary>Whether a person is there to answer.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether results are read on a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether progress is seen on a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>
    /// Where programs keep what is this person's on this machine alone: <c>~/.local/share</c>; null where nothing is
    /// kept.
    /// </summary>
    public string? LocalDataFolder { get; init; }

    /// <summary>The environment.</summary>
    public Func<string, string?> GetVariable { get; init; } = _ => null;

    /// <summary>The date that a new annotation gets.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.MinValue;

    /// <summary>How the program is called, for sentences that say what to type next.</summary>
    public string CommandName { get; init; } = "staticarchive";

    /// <summary>
    /// Those of the process. CI is never asked and sees no bars, whatever it pretends its output to be.
    /// </summary>
    public static HostEnvironment FromProcess()
    {
        var isPerson = Environment.GetEnvironmentVariable("CI") is null or "" or "false";
        return new HostEnvironment
        {
            CurrentDirectory = Environment.CurrentDirectory,
            Out = Console.Out,
            Error = Console.Error,
            In = Console.In,
            IsInteractive = isPerson && !Console.IsInputRedirected && !Console.IsOutputRedirected,
            IsOutputTerminal = isPerson && !Console.IsOutputRedirected,
            IsErrorTerminal = isPerson && !Console.IsErrorRedirected,
            LocalDataFolder = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            GetVariable = Environment.GetEnvironmentVariable,
            Today = () => DateOnly.FromDateTime(DateTime.Now),
            CommandName =
                IsTool(Environment.ProcessPath) || IsInToolStore(AppContext.BaseDirectory)
                    ? "staticarchive"
                    : "dotnet run --project src/StaticArchive --",
        };
    }

    /// <summary>How a build opens its cache here; <paramref name="messages"/> get what keeps it from that.</summary>
    public CacheOptions CreateCacheOptions(ICollection<Message> messages) => new(LocalDataFolder, messages);

    /// <summary>
    /// Whether it runs from where `dotnet tool install` keeps tools: <c>~/.dotnet/tools/.store/staticarchive/…</c>.
    /// </summary>
    private static bool IsInToolStore(string folder) =>
        folder.Split('/', '\\').Contains(".store", StringComparer.Ordinal);

    private static bool IsTool(string? path) =>
        path is not null && path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0] == "staticarchive";
}
