using System.CommandLine;
using System.IO;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.OnDisk;
using StaticArchive.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new archive</c>: the folders of an archive, and what to do next.</summary>
internal static class NewArchive
{
    /// <summary>The command.</summary>
    public static Command Make(Surroundings around)
    {
        var folder = new Argument<string>("folder") { Description = "Where; otherwise here.", DefaultValueFactory = _ => "." };
        var title = new Option<string?>("--title") { Description = "Title of the archive." };
        var language = new Option<string>("--language") { Description = "Language of the site's own words, as a BCP 47 tag.", DefaultValueFactory = _ => "en" };
        var command = new Command("archive", "Start an archive in an empty folder.") { folder, title, language };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(folder)!, around.Folder), parsed.GetValue(title), parsed.GetValue(language)!, around));
        return command;
    }

    private static int Run(string root, string? givenTitle, string language, Surroundings around)
    {
        var settings = Path.Combine(root, "input", "archive.yml");
        if (Disk.Exists(settings))
        {
            throw new FaultException(Messages.AlreadyThere(new Place(settings)), FaultException.Usage);
        }

        var title = new Ask(around).Optional(givenTitle, "Title of the archive") ?? new Settings().Title;
        Disk.Create(settings, Encoding.UTF8.GetBytes(SettingsText(title, language)));
        Disk.CreateFolder(Path.Combine(root, "input", "papers"));
        if (!Disk.Exists(Path.Combine(root, ".gitignore")))
        {
            Disk.Create(Path.Combine(root, ".gitignore"), "output/\noutput.*/\noutput.lock\ncache/\n"u8.ToArray());
        }

        around.Out.WriteLine($"""
            An archive is in {root}.

            1. Put a paper into input/papers/: any text, Markdown or HTML file will do.
               {around.Invocation} new paper FILE   does it and tells what it reads in the file.
            2. {around.Invocation} preview          shows the site and follows what you change.
            3. {around.Invocation} build            writes it to output/, ready for any web host.
            """);
        return 0;
    }

    private static string SettingsText(string title, string language) => $"""
        title: {YamlText.Quoted(title)}
        description: ""
        language: {YamlText.Quoted(language)}

        # Where the site will be published; feeds, the sitemap and cite boxes need it.
        # base-url: https://papers.example/

        # Where readers propose annotations.
        # repository: https://forge.example/owner/name

        """;
}
