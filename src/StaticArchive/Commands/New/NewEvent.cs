using System.CommandLine;
using System.IO;
using StaticArchive.Documents;
using StaticArchive.Link.Timeline;
using StaticArchive.OnDisk;
using StaticArchive.Text;
using StaticArchive.Text.Dates;

namespace StaticArchive.Commands.New;

/// <summary><c>new event</c>: an event of the timeline, with the passage or the page that says so.</summary>
internal static class NewEvent
{
    /// <summary>The command.</summary>
    public static Command Make(SharedOptions shared, Surroundings around)
    {
        var date = new Option<string?>("--date") { Description = "EDTF: 2005, 2001-07, 2005-10-03, 1998~, 2009/2010." };
        var title = new Option<string?>("--title") { Description = "What happened, in a sentence or less." };
        var kind = new Option<string?>("--kind") { Description = "legislation, policy, launch, change, end, pilot, organisation, publication, evaluation, award, or the archive's own." };
        var id = new Option<string?>("--id") { Description = "Its address within the timeline; otherwise made from the title." };
        var from = new Option<string[]>("--from") { Description = "A paper and the words in it that say so; a date in them need not be given again. The paper alone: prints the beginning of an event for each date in it that no event claims.", HelpName = "PAPER> <QUOTE", Arity = new ArgumentArity(1, 2), AllowMultipleArgumentsPerToken = true };
        var source = new Option<string?>("--source") { Description = "Address of a page that says so.", HelpName = "URL" };
        var command = new Command("event", "Add an event to the timeline.") { date, title, kind, id, from, source };
        command.SetAction(parsed =>
        {
            var ask = new Ask(around);
            var folders = shared.Of(parsed).Locate(around);
            if (parsed.GetValue(from) is [var whole])
            {
                return Candidates.Print(folders, whole, around);
            }

            var evidence = parsed.GetValue(from) is [var paper, var quote] ? new Passages(folders).Find(paper, quote, null, null) : null;
            var page = evidence is null ? ask.For(parsed.GetValue(source), "--from or --source", "Address of a page that says so") : parsed.GetValue(source);
            var happened = evidence is null ? ask.For(parsed.GetValue(title), "--title", "What happened") : ask.Optional(parsed.GetValue(title), "What happened") ?? EventStub.Title(evidence.Quote);
            var said = new Words(
                Slug.Of(parsed.GetValue(id) ?? happened),
                ask.For(parsed.GetValue(date) ?? DateIn(evidence), "--date", "When (2005, 2001-07, 2005-10-03)"),
                happened,
                ask.For(parsed.GetValue(kind), "--kind", "Kind (policy, launch, change, …)"),
                evidence,
                page);
            return Write(folders, said, around);
        });
        return command;
    }

    /// <summary>The first date that the passage mentions by itself.</summary>
    private static string? DateIn(QuoteRecord? evidence) =>
        evidence is null ? null : DateExpressions.Find(evidence.Quote, new DateContext([])).Select(date => date.Edtf).FirstOrDefault();

    private static int Write(ArchiveFolders folders, Words words, Surroundings around)
    {
        var text = $"- id: {words.Id}\n"
            + YamlText.Field("date", words.Date, "  ")
            + YamlText.Field("title", words.Title, "  ")
            + YamlText.Field("kind", words.Kind, "  ")
            + (words.Evidence is null ? "" : "  evidence:\n    - paper: " + words.Evidence.Paper + "\n" + Evidence(words.Evidence))
            + (words.Page is null ? "" : "  sources:\n    - url: " + YamlText.Quoted(words.Page) + "\n");
        Disk.Append(Path.Combine(folders.Input, "timeline", "events.yml"), "\n" + text);
        around.Out.WriteLine($"The event \"{words.Id}\" is in input/timeline/events.yml. \"{around.Invocation} check\" tells whether something is wrong with it.");
        return 0;
    }

    private static string Evidence(QuoteRecord evidence) =>
        YamlText.Field("document", evidence.Document, "      ")
        + YamlText.Field("quote", evidence.Quote, "      ")
        + YamlText.Field("prefix", evidence.Prefix, "      ")
        + YamlText.Field("suffix", evidence.Suffix, "      ");

    private sealed record Words(string Id, string Date, string Title, string Kind, QuoteRecord? Evidence, string? Page);
}
