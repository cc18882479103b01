using System.CommandLine;
using System.IO;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Link.Timeline;
using StaticArchive.Link.Timeline.Dates;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Commands.New;

/// <summary><c>new event</c>: an event of the timeline, with the passage or the page that says so.</summary>
internal static class NewEventCommand
{
    /// <summary>The command.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var date = new Option<string?>("--date") { Description = "EDTF: 2005, 2001-07, 2005-10-03, 1998~, 2009/2010." };
        var title = new Option<string?>("--title") { Description = "What happened, in a sentence or less." };
        var kind = new Option<string?>("--kind")
        {
            Description =
                "legislation, policy, launch, change, end, pilot, organisation, publication, evaluation, "
                + "award, or the archive's own.",
        };
        var id = new Option<string?>("--id")
        {
            Description = "Its address within the timeline; otherwise made from the title.",
        };
        var from = new Option<string[]>("--from")
        {
            Description =
                "A paper and the words in it that say so; a date in them need not be given again. The paper "
                + "alone: prints the beginning of an event for each date in it that no event claims.",
            HelpName = "PAPER> <QUOTE",
            Arity = new ArgumentArity(1, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var source = new Option<string?>("--source")
        {
            Description = "Address of a page that says so.",
            HelpName = "URL",
        };
        var command = new Command("event", "Add an event to the timeline.") { date, title, kind, id, from, source };
        command.SetAction(parsed =>
        {
            var ask = new OptionPrompt(environment);
            var folders = shared.Bind(parsed).Locate(environment);
            if (parsed.GetValue(from) is [var whole])
            {
                return EventCandidatePrinter.Print(folders, whole, environment);
            }

            var evidence = parsed.GetValue(from) is [var paper, var quote]
                ? new QuoteResolver(folders).Resolve(paper, quote, null, null)
                : null;
            var page = evidence is null
                ? ask.Require(parsed.GetValue(source), "--from or --source", "Address of a page that says so")
                : parsed.GetValue(source);
            var happened = evidence is null
                ? ask.Require(parsed.GetValue(title), "--title", "What happened")
                : ask.Prompt(parsed.GetValue(title), "What happened") ?? EventStubWriter.FormatTitle(evidence.Exact);
            var said = new EventInput(
                Slug.From(parsed.GetValue(id) ?? happened),
                ask.Require(parsed.GetValue(date) ?? FindDate(evidence), "--date", "When (2005, 2001-07, 2005-10-03)"),
                happened,
                ask.Require(parsed.GetValue(kind), "--kind", "Kind (policy, launch, change, …)"),
                evidence,
                page
            );
            return Write(folders, said, environment);
        });
        return command;
    }

    /// <summary>The first date that the passage mentions by itself.</summary>
    private static string? FindDate(TextQuoteSelector? evidence) =>
        evidence is null
            ? null
            : DateExpressionFinder.Find(evidence.Exact, new DateContext([])).Select(date => date.Edtf).FirstOrDefault();

    private static int Write(ArchiveFolders folders, EventInput words, HostEnvironment environment)
    {
        var text =
            $"- id: {words.Id}\n"
            + YamlFormatter.FormatField("date", words.Date, "  ")
            + YamlFormatter.FormatField("title", words.Title, "  ")
            + YamlFormatter.FormatField("kind", words.Kind, "  ")
            + (
                words.Evidence is null
                    ? ""
                    : "  evidence:\n    - paper: " + words.Evidence.Paper + "\n" + FormatEvidence(words.Evidence)
            )
            + (words.Page is null ? "" : "  sources:\n    - url: " + YamlFormatter.FormatQuoted(words.Page) + "\n");
        FileSystem.AppendToFile(Path.Combine(folders.Input, "timeline", "events.yml"), "\n" + text);
        environment.Out.WriteLine(
            $"The event \"{words.Id}\" is in input/timeline/events.yml. \"{environment.CommandName} check\" "
                + "tells whether something is wrong with it."
        );
        return 0;
    }

    private static string FormatEvidence(TextQuoteSelector evidence) =>
        YamlFormatter.FormatField("document", evidence.Document, "      ")
        + YamlFormatter.FormatField("quote", evidence.Exact, "      ")
        + YamlFormatter.FormatField("prefix", evidence.Prefix, "      ")
        + YamlFormatter.FormatField("suffix", evidence.Suffix, "      ");

    private sealed record EventInput(
        string Id,
        string Date,
        string Title,
        string Kind,
        TextQuoteSelector? Evidence,
        string? Page
    );
}
