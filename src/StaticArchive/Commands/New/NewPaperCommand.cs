using System.CommandLine;
using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Commands.New;

/// <summary>
/// <c>new paper FILE</c>: copies a file into the archive, byte for byte, if it is not there, and tells what reading
/// finds in it.
/// </summary>
internal static class NewPaperCommand
{
    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var file = new Argument<string>("file") { Description = "The paper's text." };
        var id = new Option<string?>("--id")
        {
            Description = "Its id, part of its address for ever; otherwise made from the file's name.",
        };
        var title = new Option<string?>("--title") { Description = "Its title, where the file does not say it." };
        var issued = new Option<string?>("--issued")
        {
            Description = "Its date (2011, 2011-02, 2011-02-14), where the file does not say it.",
        };
        var command = new Command("paper", "Add a paper.") { file, id, title, issued };
        command.SetAction(parsed =>
            Run(
                new PaperInput(
                    Path.GetFullPath(parsed.GetValue(file)!, environment.CurrentDirectory),
                    parsed.GetValue(id),
                    parsed.GetValue(title),
                    parsed.GetValue(issued)
                ),
                shared.Bind(parsed).Locate(environment),
                environment
            )
        );
        return command;
    }

    private static int Run(PaperInput request, ArchiveFolders folders, HostEnvironment environment)
    {
        var bytes = FileSystem.ReadFile(request.File);
        var place = PaperPlace.Find(request.File, request.Id, folders);
        var shown = "input/" + place.File;
        var found = Ingestion.Read([new InputFile(shown, bytes)], settings => settings);
        if (found.Papers.Count == 0)
        {
            return PrintErrors(found, environment);
        }

        if (!place.IsThere)
        {
            FileSystem.CreateFile(folders.Input, place.File, bytes);
        }

        PrintSummary(found.Papers[0], shown, environment);
        WriteRecord(found.Papers[0], request with { Record = place.Record }, folders, environment);
        return 0;
    }

    /// <summary>A record that is there already is left as it is: the file is another document of its paper.</summary>
    private static void WriteRecord(
        Paper paper,
        PaperInput request,
        ArchiveFolders folders,
        HostEnvironment environment
    )
    {
        var other = Path.ChangeExtension(request.Record, ".yaml");
        var path = FileSystem.FileExists(Path.Combine(folders.Input, other)) ? other : request.Record;
        if (FileSystem.FileExists(Path.Combine(folders.Input, path)))
        {
            environment.Out.WriteLine($"If something is wrong or missing, say it in input/{path}; that wins.");
            return;
        }

        var text =
            SchemaModeline.Format(PaperSchema.Schema, folders, path, ReadBaseUrl(folders))
            + PaperRecordWriter.Write(paper, Path.GetFileName(request.File), Ask(paper, request, environment));
        FileSystem.CreateFile(folders.Input, path, Encoding.UTF8.GetBytes(text));
        environment.Out.WriteLine(
            $"The same stands in input/{path}, each line to be kept or changed; what you change there wins."
        );
    }

    /// <summary>What the person says; what reading did not find is asked for.</summary>
    private static Dictionary<string, string> Ask(Paper paper, PaperInput request, HostEnvironment environment)
    {
        var ask = new OptionPrompt(environment);
        var stated = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("title", request.Title, "Title of the paper", _ => null);
        Add("issued", request.Issued, "Its date (2011, 2011-02 or 2011-02-14)", AnswerChecker.CheckDate);
        return stated;

        void Add(string field, string? given, string question, Func<string, string?> check)
        {
            var isFound = paper.Assertions.Any(reading => reading.IsPreferred && reading.Field == field);
            if ((isFound && given is null ? null : ask.Prompt(given, "--" + field, question, check)) is { } value)
            {
                stated[field] = value;
            }
        }
    }

    private static string? ReadBaseUrl(ArchiveFolders folders)
    {
        var settings = Path.Combine(folders.Input, "archive.yml");
        return FileSystem.FileExists(settings)
            ? Ingestion
                .Read([new InputFile("input/archive.yml", FileSystem.ReadFile(settings))], found => found)
                .Settings.BaseUrl
            : null;
    }

    private static int PrintErrors(Intake found, HostEnvironment environment)
    {
        foreach (var message in found.Messages.Order())
        {
            environment.Error.WriteLine(message);
        }

        return 1;
    }

    private static void PrintSummary(Paper paper, string shown, HostEnvironment environment)
    {
        environment.Out.WriteLine($"{shown} is in the archive. What reading found:");
        var readings = paper
            .Assertions.Where(reading => reading.IsPreferred)
            .OrderBy(reading => reading.Field, StringComparer.Ordinal)
            .ToList();
        foreach (var reading in readings)
        {
            environment.Out.WriteLine(TerminalText.EscapeLine($"  {reading.Field}: {reading.Value}"));
        }

        if (readings.Count == 0)
        {
            environment.Out.WriteLine("  neither a title nor a name nor a date");
        }
    }

    private sealed record PaperInput(string File, string? Id, string? Title, string? Issued)
    {
        public string Record { get; init; } = "";
    }
}
