using System.CommandLine;
using System.Globalization;
using System.IO;
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

    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var paper = new Option<string?>("--paper") { Description = "Id of the paper, the last part of its address." };
        var quote = new Option<string?>("--quote") { Description = "The words it is about, as the page shows them." };
        var prefix = new Option<string?>("--prefix")
        {
            Description = "The words before, where the quote stands several times.",
        };
        var suffix = new Option<string?>("--suffix") { Description = "The words after." };
        var note = new Option<string?>("--note") { Description = "What you have to say, Markdown." };
        var author = new Option<string?>("--author") { Description = "Your name." };
        var motivation = new Option<string>("--motivation")
        {
            Description = "Why: commenting, questioning, linking, describing, assessing, editing, tagging, replying.",
            DefaultValueFactory = _ => "commenting",
        };
        motivation.AcceptOnlyFromAmong(
            "commenting",
            "questioning",
            "linking",
            "describing",
            "assessing",
            "editing",
            "tagging",
            "replying"
        );
        var command = new Command("annotation", "Annotate a passage.")
        {
            paper,
            quote,
            prefix,
            suffix,
            note,
            author,
            motivation,
        };
        command.SetAction(parsed =>
        {
            var ask = new OptionPrompt(environment);
            var folders = shared.Bind(parsed).Locate(environment);
            var target = new QuoteResolver(folders).Resolve(
                ask.Require(parsed.GetValue(paper), "--paper", "Paper (the last part of its address)"),
                ask.Require(parsed.GetValue(quote), "--quote", "The words it is about"),
                parsed.GetValue(prefix),
                parsed.GetValue(suffix)
            );
            var body = ask.Require(parsed.GetValue(note), "--note", "Your note");
            return Write(
                folders,
                target,
                new AnnotationInput(
                    ask.Require(parsed.GetValue(author), "--author", "Your name"),
                    parsed.GetValue(motivation)!,
                    body
                ),
                environment
            );
        });
        return command;
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
            Path.Combine(folders.Input, "annotations", target.Paper, $"{created}-{slug}.md"),
            Encoding.UTF8.GetBytes(text)
        );
        environment.Out.WriteLine($"{shown} is written. The next build shows it beside the passage.");
        return 0;
    }

    private sealed record AnnotationInput(string Author, string Motivation, string Body);
}
