using System.CommandLine;
using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary>
/// <c>new paper FILE</c>: copies a file into the archive, byte for byte, and tells what reading finds in it.
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
        var name = Path.GetFileName(request.File);
        var id = Slug.From(request.Id ?? Path.GetFileNameWithoutExtension(name), "paper");
        var shown = $"input/papers/{id}/{name}";
        var found = Ingestion.Read([new InputFile(shown, bytes)], settings => settings);
        if (found.Papers.Count == 0)
        {
            return PrintErrors(found, environment);
        }

        FileSystem.CreateFile(folders.Input, $"papers/{id}/{name}", bytes);
        var item = found.Papers[0].Item;
        var ask = new OptionPrompt(environment);
        var sidecar =
            YamlFormatter.FormatField(
                "title",
                item.Title is null ? ask.Prompt(request.Title, "Title of the paper") : request.Title
            )
            + YamlFormatter.FormatField(
                "issued",
                item.Issued is null
                    ? ask.Prompt(request.Issued, "Its date (2011, 2011-02 or 2011-02-14)")
                    : request.Issued
            );
        if (sidecar.Length > 0)
        {
            FileSystem.CreateFile(folders.Input, $"papers/{id}/paper.yml", Encoding.UTF8.GetBytes(sidecar));
        }

        PrintSummary(found.Papers[0], shown, sidecar.Length > 0, environment);
        return 0;
    }

    private static int PrintErrors(Intake found, HostEnvironment environment)
    {
        foreach (var message in found.Messages.Order())
        {
            environment.Error.WriteLine(message);
        }

        return 1;
    }

    private static void PrintSummary(Paper paper, string shown, bool hasSidecar, HostEnvironment environment)
    {
        environment.Out.WriteLine($"{shown} is in the archive. What reading found:");
        foreach (
            var reading in paper
                .Assertions.Where(reading => reading.IsPreferred)
                .OrderBy(reading => reading.Field, StringComparer.Ordinal)
        )
        {
            environment.Out.WriteLine(TerminalText.EscapeLine($"  {reading.Field}: {reading.Value}"));
        }

        environment.Out.WriteLine(
            hasSidecar
                ? $"What you said stands in input/papers/{paper.Id}/paper.yml and wins."
                : (
                    $"If something is wrong or missing, say it in input/papers/{paper.Id}/paper.yml (title: …, "
                    + "authors: …, issued: …); that wins."
                )
        );
    }

    private sealed record PaperInput(string File, string? Id, string? Title, string? Issued);
}
