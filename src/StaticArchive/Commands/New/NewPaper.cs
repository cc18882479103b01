using System.CommandLine;
using System.IO;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.OnDisk;
using StaticArchive.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new paper FILE</c>: copies a file into the archive, byte for byte, and tells what reading finds in it.</summary>
internal static class NewPaper
{
    /// <summary>The command.</summary>
    public static Command Make(SharedOptions shared, Surroundings around)
    {
        var file = new Argument<string>("file") { Description = "The paper's text." };
        var id = new Option<string?>("--id") { Description = "Its id, part of its address for ever; otherwise made from the file's name." };
        var title = new Option<string?>("--title") { Description = "Its title, where the file does not say it." };
        var issued = new Option<string?>("--issued") { Description = "Its date (2011, 2011-02, 2011-02-14), where the file does not say it." };
        var command = new Command("paper", "Add a paper.") { file, id, title, issued };
        command.SetAction(parsed => Run(
            new Request(Path.GetFullPath(parsed.GetValue(file)!, around.Folder), parsed.GetValue(id), parsed.GetValue(title), parsed.GetValue(issued)),
            shared.Of(parsed).Locate(around),
            around));
        return command;
    }

    private static int Run(Request request, ArchiveFolders folders, Surroundings around)
    {
        var bytes = Disk.ReadNamed(request.File);
        var name = Path.GetFileName(request.File);
        var id = Slug.Of(request.Id ?? Path.GetFileNameWithoutExtension(name), "paper");
        var copy = Path.Combine(folders.Input, "papers", id, name);
        var shown = $"input/papers/{id}/{name}";
        var found = Ingestion.Read([new InputFile(shown, bytes)], settings => settings);
        if (found.Papers.Count == 0)
        {
            return Refuse(found, around);
        }

        Disk.Create(copy, bytes);
        var item = found.Papers[0].Item;
        var ask = new Ask(around);
        var sidecar = YamlText.Field("title", item.Title is null ? ask.Optional(request.Title, "Title of the paper") : request.Title)
            + YamlText.Field("issued", item.Issued is null ? ask.Optional(request.Issued, "Its date (2011, 2011-02 or 2011-02-14)") : request.Issued);
        if (sidecar.Length > 0)
        {
            Disk.Create(Path.Combine(folders.Input, "papers", id, "paper.yml"), Encoding.UTF8.GetBytes(sidecar));
        }

        Tell(found.Papers[0], shown, sidecar.Length > 0, around);
        return 0;
    }

    private static int Refuse(Intake found, Surroundings around)
    {
        foreach (var message in found.Messages.Order())
        {
            around.Error.WriteLine(message);
        }

        return 1;
    }

    private static void Tell(Paper paper, string shown, bool hasSidecar, Surroundings around)
    {
        around.Out.WriteLine($"{shown} is in the archive. What reading found:");
        foreach (var reading in paper.Readings.Where(reading => reading.Preferred).OrderBy(reading => reading.Field, StringComparer.Ordinal))
        {
            around.Out.WriteLine($"  {reading.Field}: {reading.Value}");
        }

        around.Out.WriteLine(hasSidecar
            ? $"What you said stands in input/papers/{paper.Id}/paper.yml and wins."
            : $"If something is wrong or missing, say it in input/papers/{paper.Id}/paper.yml (title: …, authors: …, issued: …); that wins.");
    }

    private sealed record Request(string File, string? Id, string? Title, string? Issued);
}
