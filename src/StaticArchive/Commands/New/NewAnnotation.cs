using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.OnDisk;
using StaticArchive.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new annotation</c>: a note on a passage, in the file where an archive keeps it.</summary>
internal static class NewAnnotation
{
    private const int LongestName = 48;

    /// <summary>The command.</summary>
    public static Command Make(SharedOptions shared, Surroundings around)
    {
        var paper = new Option<string?>("--paper") { Description = "Id of the paper, the last part of its address." };
        var quote = new Option<string?>("--quote") { Description = "The words it is about, as the page shows them." };
        var prefix = new Option<string?>("--prefix") { Description = "The words before, where the quote stands several times." };
        var suffix = new Option<string?>("--suffix") { Description = "The words after." };
        var note = new Option<string?>("--note") { Description = "What you have to say, Markdown." };
        var author = new Option<string?>("--author") { Description = "Your name." };
        var motivation = new Option<string>("--motivation") { Description = "Why: commenting, questioning, linking, describing, assessing, editing, tagging, replying.", DefaultValueFactory = _ => "commenting" };
        motivation.AcceptOnlyFromAmong("commenting", "questioning", "linking", "describing", "assessing", "editing", "tagging", "replying");
        var command = new Command("annotation", "Annotate a passage.") { paper, quote, prefix, suffix, note, author, motivation };
        command.SetAction(parsed =>
        {
            var ask = new Ask(around);
            var folders = shared.Of(parsed).Locate(around);
            var target = new Passages(folders).Find(
                ask.For(parsed.GetValue(paper), "--paper", "Paper (the last part of its address)"),
                ask.For(parsed.GetValue(quote), "--quote", "The words it is about"),
                parsed.GetValue(prefix),
                parsed.GetValue(suffix));
            var body = ask.For(parsed.GetValue(note), "--note", "Your note");
            return Write(folders, target, new Words(ask.For(parsed.GetValue(author), "--author", "Your name"), parsed.GetValue(motivation)!, body), around);
        });
        return command;
    }

    private static int Write(ArchiveFolders folders, QuoteRecord target, Words words, Surroundings around)
    {
        var created = around.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var slug = Slug.Of(target.Quote, "note");
        slug = slug.Length > LongestName ? slug[..LongestName].Trim('-') : slug;
        var shown = $"input/annotations/{target.Paper}/{created}-{slug}.md";
        var text = "---\n"
            + YamlText.Field("author", words.Author)
            + YamlText.Field("created", created)
            + YamlText.Field("motivation", words.Motivation)
            + YamlText.Field("document", target.Document)
            + YamlText.Field("section", target.Section)
            + YamlText.Field("quote", target.Quote)
            + YamlText.Field("prefix", target.Prefix)
            + YamlText.Field("suffix", target.Suffix)
            + "---\n"
            + words.Body + "\n";
        Disk.Create(Path.Combine(folders.Input, "annotations", target.Paper, $"{created}-{slug}.md"), Encoding.UTF8.GetBytes(text));
        around.Out.WriteLine($"{shown} is written. The next build shows it beside the passage.");
        return 0;
    }

    private sealed record Words(string Author, string Motivation, string Body);
}
