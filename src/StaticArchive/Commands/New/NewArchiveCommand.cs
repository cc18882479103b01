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
        var repository = CreateRepositoryOption();
        var command = new Command("archive", "Start an archive in an empty folder.")
        {
            folder,
            title,
            language,
            repository,
        };
        command.SetAction(parsed =>
            Run(
                new NewArchive(
                    Path.GetFullPath(parsed.GetValue(folder)!, environment.CurrentDirectory),
                    parsed.GetValue(title),
                    parsed.GetValue(language)!,
                    parsed.GetResult(repository) is not null,
                    parsed.GetValue(repository)
                ),
                environment
            )
        );
        return command;
    }

    private static Option<string?> CreateRepositoryOption() =>
        new Option<string?>("--repository")
        {
            Description =
                "Also write what a repository of its own takes: the tool's version, forms, checks, how hosts build it. "
                + "Its address, where known, is where readers propose changes.",
            HelpName = "URL",
            Arity = ArgumentArity.ZeroOrOne,
        };

    private static int Run(NewArchive archive, HostEnvironment environment)
    {
        var root = archive.Root;
        var settings = Path.Combine(root, "input", "archive.yml");
        if (FileSystem.FileExists(settings))
        {
            throw new FatalErrorException(
                MessageCatalog.FileAlreadyExists(new SourceLocation(settings)),
                FatalErrorException.UsageExitCode
            );
        }

        var title =
            new OptionPrompt(environment).Prompt(archive.Title, "--title", "Title of the archive")
            ?? new Settings().Title;
        FileSystem.CreateFile(root, "input/archive.yml", Encoding.UTF8.GetBytes(SettingsText(title, archive)));
        FileSystem.CreateFolder(root, "input/papers");
        var added = archive.HasRepository ? RepositoryTemplate.Write(root, title) : [];
        if (!FileSystem.FileExists(Path.Combine(root, ".gitignore")))
        {
            FileSystem.CreateFile(root, ".gitignore", "output/\noutput.*/\noutput.lock\ncache/\n"u8.ToArray());
        }

        PrintSteps(root, environment);
        if (added.Count > 0)
        {
            environment.Out.WriteLine(
                "\nFor a repository of its own (git init, commit, push), described in its README.md:"
            );
            environment.Out.WriteLine(string.Join('\n', added.Select(path => "   " + path)));
        }

        return 0;
    }

    /// <summary>What to do next, each command naming the archive where it is not the folder one is in.</summary>
    private static void PrintSteps(string root, HostEnvironment environment)
    {
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
    }

    /// <summary>A folder with a blank in its name is put in quotation marks, which all shells take.</summary>
    private static string FormatArgument(string path) =>
        path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static string SettingsText(string title, NewArchive archive) =>
        $"""
            {ArchiveSchema.Schema.FormatModeline("../output/")}
            title: {YamlFormatter.FormatQuoted(title)}
            description: ""
            language: {YamlFormatter.FormatQuoted(archive.Language)}

            # Where the site will be published; feeds, the sitemap and cite boxes need it.
            # base-url: https://papers.example/

            # Where readers propose annotations.
            {(archive.Repository is { } url
                ? "repository: " + YamlFormatter.FormatQuoted(url)
                : "# repository: https://forge.example/owner/name")}

            """;

    /// <summary>What was asked for.</summary>
    /// <param name="Root">The folder, absolute.</param>
    /// <param name="Title">The title, if it was given.</param>
    /// <param name="Language">A BCP 47 tag.</param>
    /// <param name="HasRepository">Whether it is to be kept in a repository of its own.</param>
    /// <param name="Repository">The address of that, if it was given.</param>
    private sealed record NewArchive(
        string Root,
        string? Title,
        string Language,
        bool HasRepository,
        string? Repository
    );
}
