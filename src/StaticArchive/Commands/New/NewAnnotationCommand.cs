using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new annotation</c>: a note on a passage, in the file where an archive keeps it.</summary>
internal static class NewAnnotationCommand
{
    private const int MaxNameLength = 48;

    /// <summary>The motivations of the W3C Web Annotation model that an annotation can have.</summary>
    private static readonly string[] Motivations =
    [
        "commenting",
        "questioning",
        "linking",
        "describing",
        "assessing",
        "editing",
        "tagging",
        "replying",
    ];

    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var options = new AnnotationOptions();
        var command = new Command("annotation", "Annotate a passage.")
        {
            options.Paper,
            options.Quote,
            options.Prefix,
            options.Suffix,
            options.Note,
            options.Author,
            options.Motivation,
        };
        command.SetAction(parsed => Run(parsed, options, shared.Bind(parsed).Locate(environment), environment));
        return command;
    }

    private static int Run(
        ParseResult parsed,
        AnnotationOptions options,
        ArchiveFolders folders,
        HostEnvironment environment
    )
    {
        var ask = new OptionPrompt(environment);
        var target = new QuoteResolver(folders).Resolve(
            ask.Require(parsed.GetValue(options.Paper), "--paper", "Paper (the last part of its address)"),
            ask.Require(parsed.GetValue(options.Quote), "--quote", "The words it is about"),
            parsed.GetValue(options.Prefix),
            parsed.GetValue(options.Suffix)
        );
        var body = ask.Require(parsed.GetValue(options.Note), "--note", "Your note");
        var author = ask.Require(parsed.GetValue(options.Author), "--author", "Your name");
        return Write(
            folders,
            target,
            new AnnotationInput(author, parsed.GetValue(options.Motivation)!, body),
            environment
        );
    }

    private static int Write(
        ArchiveFolders folders,
        TextQuoteSelector target,
        AnnotationInput words,
        HostEnvironment environment
    )
    {
        var created = environment.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var slug = Slug.From(target.Exact, "note");
        slug = slug.Length > MaxNameLength ? slug[..MaxNameLength].Trim('-') : slug;
        var shown = $"input/annotations/{target.Paper}/{created}-{slug}.md";
        var text =
            "---\n"
            + YamlFormatter.FormatField("author", words.Author)
            + YamlFormatter.FormatField("created", created)
            + YamlFormatter.FormatField("motivation", words.Motivation)
            + YamlFormatter.FormatField("document", target.Document)
            + YamlFormatter.FormatField("section", target.Section)
            + YamlFormatter.FormatField("quote", target.Exact)
            + YamlFormatter.FormatField("prefix", target.Prefix)
            + YamlFormatter.FormatField("suffix", target.Suffix)
            + "---\n"
            + words.Body
            + "\n";
        FileSystem.CreateFile(
            folders.Input,
            $"annotations/{target.Paper}/{created}-{slug}.md",
            Encoding.UTF8.GetBytes(text)
        );
        environment.Out.WriteLine($"{shown} is written. The next build shows it beside the passage.");
        return 0;
    }

    private sealed record AnnotationInput(string Author, string Motivation, string Body);

    private sealed class AnnotationOptions
    {
        public AnnotationOptions() => Motivation.AcceptOnlyFromAmong(Motivations);

        public Option<string?> Paper { get; } =
            new("--paper") { Description = "Id of the paper, the last part of its address." };

        public Option<string?> Quote { get; } =
            new("--quote") { Description = "The words it is about, as the page shows them." };

        public Option<string?> Prefix { get; } =
            new("--prefix") { Description = "The words before, where the quote stands several times." };

        public Option<string?> Suffix { get; } = new("--suffix") { Description = "The words after." };

        public Option<string?> Note { get; } = new("--note") { Description = "What you have to say, Markdown." };

        public Option<string?> Author { get; } = new("--author") { Description = "Your name." };

        public Option<string> Motivation { get; } =
            new("--motivation")
            {
                Description = $"Why: {string.Join(", ", Motivations)}.",
                DefaultValueFactory = _ => "commenting",
            };
    }
}
