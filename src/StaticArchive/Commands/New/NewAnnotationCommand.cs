using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new annotation</c>: a note on a passage, in the file where an archive keeps it.</summary>
internal static class NewAnnotationCommand
{
    private const int MaxNameLength = 48;

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
        var resolver = new QuoteResolver(folders);
        var target = resolver.Ask(
            ask,
            new TextQuoteSelector(
                parsed.GetValue(options.Paper) ?? "",
                null,
                parsed.GetValue(options.Quote) ?? "",
                parsed.GetValue(options.Prefix),
                parsed.GetValue(options.Suffix),
                new SourceLocation("staticarchive")
            )
        );
        var body = ask.Require(parsed.GetValue(options.Note), "--note", "Your note");
        var author = ask.Require(parsed.GetValue(options.Author), "--author", "Your name");
        return Write(
            folders,
            target,
            new AnnotationInput(author, parsed.GetValue(options.Motivation)!, body)
            {
                BaseUrl = resolver.Settings.BaseUrl,
            },
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
            + SchemaModeline.Format(
                AnnotationSchema.Schema,
                folders,
                $"annotations/{target.Paper}/{created}-{slug}.md",
                words.BaseUrl
            )
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
        return WrittenFileChecker.Check(folders, shown, environment);
    }

    private sealed record AnnotationInput(string Author, string Motivation, string Body)
    {
        public string? BaseUrl { get; init; }
    }

    private sealed class AnnotationOptions
    {
        public AnnotationOptions() => Motivation.AcceptOnlyFromAmong([.. AnnotationSchema.Motivations]);

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
                Description = $"Why: {string.Join(", ", AnnotationSchema.Motivations)}.",
                DefaultValueFactory = _ => "commenting",
            };
    }
}
