using System.CommandLine;

namespace StaticArchive.Commands.Hosting;

/// <summary>The options that stand before or behind any command.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _input = new("--input")
    {
        Description = "The archive, or its input folder. Otherwise the nearest folder upwards that holds input/.",
        HelpName = "DIR",
        Recursive = true,
    };
    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder that the site replaces. Otherwise output/ beside input/.",
        HelpName = "DIR",
        Recursive = true,
    };
    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "Where the site will be published; wins over archive.yml.",
        HelpName = "URL",
        Recursive = true,
    };
    private readonly Option<string?> _repository = new("--repository")
    {
        Description = "Where contributions go; wins over archive.yml.",
        HelpName = "URL",
        Recursive = true,
    };
    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Warnings count as errors; notes never do.",
        Recursive = true,
    };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Only errors.", Recursive = true };
    private readonly Option<bool> _verbose = new("--verbose", "-v")
    {
        Description = "Every note, the time of each station, where a failure comes from.",
        Recursive = true,
    };
    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace the output folder even if it holds files that no build has put there.",
        Recursive = true,
    };

    /// <summary>For the commands that build.</summary>
    public Option<bool> Bag { get; } =
        new("--bag")
        {
            Description = "Add the whole site as a zip (a BagIt bag) whose pages work without a server: data/site.zip.",
        };

    /// <summary>For the command that checks.</summary>
    public Option<string?> Published { get; } =
        new("--published")
        {
            Description = "An older build: list every address and fragment of it that would vanish.",
            HelpName = "URL-or-DIR",
        };

    /// <summary>Gives them to a command and all below it.</summary>
    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[] { _input, _output, _baseUrl, _repository, _strict, _quiet, _verbose, _force }
        )
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The values that were given.</summary>
    public RunOptions Bind(ParseResult parsed) =>
        new()
        {
            Input = parsed.GetValue(_input),
            Output = parsed.GetValue(_output),
            BaseUrl = parsed.GetValue(_baseUrl),
            Repository = parsed.GetValue(_repository),
            IsStrict = parsed.GetValue(_strict),
            IsQuiet = parsed.GetValue(_quiet),
            IsVerbose = parsed.GetValue(_verbose),
            IsForced = parsed.GetValue(_force),
            HasBag = parsed.GetValue(Bag),
            Published = parsed.GetValue(Published),
        };
}
