using System.CommandLine;
using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new archive</c>: the folders of an archive, and what to do next.</summary>
internal static class NewArchiveCommand
{
    /// <summary>The command.</summary>
    public static Command Create(HostEnvironment environment)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "Where; otherwise here.",
            DefaultValueFactory = _ => ".",
        };
        var title = new Option<string?>("--title") { Description = "Title of the archive." };
        var language = new Option<string>("--language")
        {
            Description = "Language of the site's own words, as a BCP 47 tag.",
            DefaultValueFactory = _ => "en",
        };
        var command = new Command("archive", "Start an archive in an empty folder.") { folder, title, language };
        command.SetAction(parsed =>
            Run(
                Path.GetFullPath(parsed.GetValue(folder)!, environment.CurrentDirectory),
                parsed.GetValue(title),
                parsed.GetValue(language)!,
                environment
            )
        );
        return command;
    }

    private static int Run(string root, string? givenTitle, string language, HostEnvironment environment)
    {
        var settings = Path.Combine(root, "input", "archive.yml");
        if (FileSystem.FileExists(settings))
        {
            throw new FatalErrorException(
                MessageCatalog.FileAlreadyExists(new SourceLocation(settings)),
                FatalErrorException.UsageExitCode
            );
        }

        var title =
            new OptionPrompt(environment).Prompt(givenTitle, "--title", "Title of the archive") ?? new Settings().Title;
        FileSystem.CreateFile(root, "input/archive.yml", Encoding.UTF8.GetBytes(SettingsText(title, language)));
        FileSystem.CreateFolder(root, "input/papers");
        if (!FileSystem.FileExists(Path.Combine(root, ".gitignore")))
        {
            FileSystem.CreateFile(root, ".gitignore", "output/\noutput.*/\noutput.lock\ncache/\n"u8.ToArray());
        }

        var path = DisplayPath.Format(root, environment.CurrentDirectory);
        var shown = path is "" or "." ? "" : path + "/";
        var where = shown.Length == 0 ? "" : $" --input {FormatArgument(path)}";
        environment.Out.WriteLine(
            $"""
            An archive is in {root}.

            1. Put a paper into {shown}input/papers/: any text, Markdown, HTML, PDF, Word, OpenDocument or EPUB file.
               {environment.CommandName} new paper FILE{where}
               does it, and writes what it reads in the file into a paper.yml to be put right.
            2. {environment.CommandName} preview{where}
               shows the site and follows what you change.
            3. {environment.CommandName} build{where}
               writes it to {shown}output/, ready for any web host.
            """
        );
        return 0;
    }

    /// <summary>A folder with a blank in its name is put in quotation marks, which all shells take.</summary>
    private static string FormatArgument(string path) =>
        path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static string SettingsText(string title, string language) =>
        $"""
            {ArchiveSchema.Schema.FormatModeline("../output/")}
            title: {YamlFormatter.FormatQuoted(title)}
            description: ""
            language: {YamlFormatter.FormatQuoted(language)}

            # Where the site will be published; feeds, the sitemap and cite boxes need it.
            # base-url: https://papers.example/

            # Where readers propose annotations.
            # repository: https://forge.example/owner/name

            """;
}
